import { type ReactNode, useState } from "react";
import type { InteractionDetails } from "../core/events/catalogue.ts";
import { STRANDS } from "../core/events/picture.ts";
import type { Actor } from "../core/model/graph.ts";
import type { PanelContext } from "./context.ts";
import { EvidenceBlock } from "./EvidenceBlock.tsx";
import { InteractionLines } from "./InteractionLines.tsx";
import { OneSourceToggle } from "./OneSourceToggle.tsx";
import panel from "./panel.module.css";
import { PinStrip } from "./PinStrip.tsx";
import { hasOneSource } from "./sourceCount.ts";
import { standingOf } from "./standing.ts";
import { strandOf, strandsInWords } from "./strand.ts";
import { TieFacts } from "./TieFacts.tsx";
import { counted } from "./wording.ts";

interface TieHistoryProps {
  readonly context: PanelContext;
  readonly actors: readonly [Actor, Actor];
  /** Every interaction that ties the two, by day, whatever its status. */
  readonly tied: readonly InteractionDetails[];
}

/** Of a long history only so many are shown in full; the rest a reader opens one by one. */
const MOST_IN_FULL = 12;

export function TieHistory({ context, actors, tied }: TieHistoryProps): ReactNode {
  const { view, picture } = context;
  const [oneSource, setOneSource] = useState(false);
  const isShown = ({ row, interaction }: InteractionDetails): boolean =>
    standingOf(row, interaction, picture, view).type === "shown";
  const kept = tied.filter((record) => !oneSource || hasOneSource(record));
  const shown = kept.filter(isShown);
  const counting = tied.filter(({ interaction }) => view.status.includes(interaction.modality));
  return (
    <>
      <Strip context={context} counting={counting} />
      <TieFacts context={context} actors={actors} counting={counting} shown={tied.filter(isShown)} />
      <div className={panel.section}>
        <OneSourceToggle records={tied} on={oneSource} onChange={setOneSource} />
      </div>
      <InFull context={context} actors={actors} tied={tied} records={shown.slice(0, MOST_IN_FULL)} />
      <InteractionLines
        context={context}
        title="Also in this view"
        records={shown.slice(MOST_IN_FULL)}
        emphasise={actors}
      />
      <InteractionLines
        context={context}
        title="Not in this view"
        titleOutside="Outside the window"
        records={kept.filter((record) => !isShown(record))}
        emphasise={actors}
      />
    </>
  );
}

function Strip({
  context,
  counting,
}: {
  readonly context: PanelContext;
  readonly counting: readonly InteractionDetails[];
}): ReactNode {
  const { span, catalogue, view } = context;
  if (span === null || counting.length === 0) return null;
  const strands = counting.map(({ interaction }) => strandOf(interaction, catalogue.codebook));
  const byStrand = STRANDS.map((strand) => strands.filter((each) => each === strand).length);
  return (
    <div className={panel.strip}>
      <PinStrip
        interactions={counting.map(({ interaction }) => interaction)}
        codebook={catalogue.codebook}
        span={span}
        window={view.window}
        label={`${counted(counting.length, "interaction")} in time: ${strandsInWords(byStrand)}`}
      />
    </div>
  );
}

interface InFullProps extends TieHistoryProps {
  readonly records: readonly InteractionDetails[];
}

/** "2 of 4" is the place in the whole history. */
function InFull({ context, actors, tied, records }: InFullProps): ReactNode {
  if (records.length === 0) return null;
  const { picture, view } = context;
  return (
    <section className={panel.section}>
      <h3 className="visually-hidden">Interactions in this view</h3>
      {records.map((details) => (
        <EvidenceBlock
          key={details.row}
          details={details}
          context={context}
          standing={standingOf(details.row, details.interaction, picture, view)}
          emphasise={actors}
          place={`${tied.indexOf(details) + 1} of ${tied.length}`}
        />
      ))}
    </section>
  );
}
