import type { ReactNode } from "react";

/** What holds for any data drawn in this way. */
export function Limits(): ReactNode {
  return (
    <section>
      <h3>When not to trust them</h3>
      <ul>
        <li>
          <b>Coverage follows reporting.</b> That nothing is recorded between two actors does not show that
          they were not in touch. A busy day may be a day with more reporters: compare the strip of sources a
          day under the histogram.
        </li>
        <li>
          <b>Sourced, never verified.</b> A record says what its sources report. More sources are not more
          proof where they repeat one another; those with one source can be picked out in the details.
        </li>
        <li>
          <b>Who called whom</b> is kept only where a source says so. Elsewhere it is “not stated”, which is
          not the same as both.
        </li>
        <li>
          <b>Scores are of kinds, not of events.</b> Goldstein and PLOVER scores grade a sort of action in
          general; they were not judged for the single interaction.
        </li>
        <li>
          <b>A mediator’s ties are its own.</b> They show who carried messages to whom, not that the two sides
          spoke, and not on whose behalf the mediator acted.
        </li>
        <li>
          <b>Distance in the network means nothing.</b> Actors are placed in groups so that the drawing can be
          read. Near is not close, the middle is not central, and places do not move with time.
        </li>
      </ul>
    </section>
  );
}
