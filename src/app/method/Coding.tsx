import type { ReactNode } from "react";

/** What a machine has made of reports that nobody here has read. */
function CodedByMachine(): ReactNode {
  return (
    <>
      <p>
        These were coded <b>by a machine</b> from news reports. The files say who did what to whom on which
        day, and not by which report: the evidence of each is its line in the file, and nobody has checked it.
        Read a single one with doubt; many of them together say more.
      </p>
      <p>
        Their codes are of the CAMEO system. A code that means one of our kinds is shown as that kind; every
        other keeps its code and official name, in the class of its category, with the tone of its Goldstein
        score’s sign. All count as actual, since nothing else is coded, and all are of low confidence. The
        same report may have been coded twice, and the same actor may stand under two spellings.
      </p>
    </>
  );
}

/** What people have made of reports that they read. */
function CodedFromBriefs(): ReactNode {
  return (
    <>
      <p>
        Interactions are coded from <b>briefs</b>: short dated texts. Where a brief is marked as our digest,
        it says in our own words what the cited sources report; no sentence of it is a quotation. Only a text
        that somebody supplied is called exact words. The part of the brief that carries an interaction is
        highlighted, and under it stands each source, with what of it was read.
      </p>
      <p>
        <b>Evidence or nothing.</b> A record without a source does not load. It is set aside, and the reason
        is shown when the file is opened.
      </p>
    </>
  );
}

/** From a published report to a record. */
export function Coding({ machine }: { readonly machine: boolean }): ReactNode {
  return (
    <section>
      <h3>How they were coded</h3>
      {machine ? <CodedByMachine /> : <CodedFromBriefs />}
      <p>
        <b>Kind and class</b> say what sort of interaction it was, by the codebook below. A mutual kind, such
        as a call, ties all who took part with one another. A directed kind, such as a demand, ties each who
        began it to each whom it was aimed at. In a mediation, the mediator is tied to each side.
      </p>
      <p>
        <b>Tone</b> is coded for each interaction: cooperative, neutral or hostile. The kind gives the usual
        tone; where an interaction departs from it, the reason is given with it.
      </p>
      <p>
        <b>Status</b> keeps apart what happened (actual), what somebody says happened (claimed), what was only
        intended (planned), and what was reported and then denied, or reported as not having happened. Actual
        and claimed ones make ties, unless the view says otherwise. <b>Confidence</b> (high, medium or low) is
        the coder’s, in the record as a whole.
      </p>
      <p>
        <b>Dates</b> are calendar days where it happened. Some are not one known day: an interaction may have{" "}
        lasted several days, happened on one day within several, in some month, or about a day. It is
        certainly in a window, possibly in it, or outside; possible ones count, and are hatched or marked.
      </p>
      <p>
        <b>Reported</b> is another date: the day from which it was publicly known, by its earliest dated
        source or because it was a public act. It may be unknown, and then it is not guessed.
      </p>
    </section>
  );
}
