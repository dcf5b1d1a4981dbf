import type { ReactNode } from "react";
import type { InteractionDetails } from "../core/events/catalogue.ts";
import { edtfInWords } from "../core/model/edtf.ts";
import { CodedFacts } from "./CodedFacts.tsx";
import type { PanelContext } from "./context.ts";
import { EvidenceBody } from "./EvidenceBody.tsx";
import { kindLabel } from "./kindLabel.ts";
import panel from "./panel.module.css";
import { PanelHead } from "./PanelHead.tsx";
import { Participants } from "./Participants.tsx";
import { RollUpNote } from "./RollUpNote.tsx";
import { findActor } from "./selecting.ts";
import { LEFT_OUT_WORDS, standingOf } from "./standing.ts";
import { strandOf } from "./strand.ts";
import { ToneMark } from "./ToneMark.tsx";
import { Failed, Waiting } from "./Waiting.tsx";

interface OneInteractionProps {
  readonly context: PanelContext;
  /** Null while the record is on its way. */
  readonly details: InteractionDetails | null;
  readonly failure: string | null;
}

/** One interaction with all that is known of it: who, in which role, how coded, when, on what evidence. */
export function OneInteraction({ context, details, failure }: OneInteractionProps): ReactNode {
  const { catalogue } = context;
  const title = details === null ? "Interaction" : kindLabel(catalogue.codebook, details.interaction.kind);
  return (
    <>
      <PanelHead context={context}>{title}</PanelHead>
      {failure !== null && <Failed message={failure} />}
      {failure === null && details === null && <Waiting />}
      {failure === null && details !== null && (
        <Record key={details.row} context={context} details={details} />
      )}
    </>
  );
}

function Record({
  context,
  details,
}: {
  readonly context: PanelContext;
  readonly details: InteractionDetails;
}): ReactNode {
  const { catalogue, picture, view } = context;
  const { row, interaction } = details;
  const standing = standingOf(row, interaction, picture, view);
  const named = interaction.participants.flatMap(({ actor }) => findActor(catalogue, actor)?.actor ?? []);
  return (
    <>
      <p className={`${panel.standfirst} ${panel.typed}`}>
        <ToneMark strand={strandOf(interaction, catalogue.codebook)} />
        {edtfInWords(interaction.date)}
        {standing.type === "left out" && `, ${LEFT_OUT_WORDS[standing.why]}`}
      </p>
      <RollUpNote context={context} />
      <Participants context={context} participants={interaction.participants} />
      <section className={panel.section}>
        <h3 className={panel.caption}>Evidence</h3>
        <EvidenceBody details={details} standing={standing} emphasise={named} />
      </section>
      <CodedFacts context={context} interaction={interaction} />
    </>
  );
}
