import { Fragment, type ReactNode } from "react";
import type { DyadHistory, InteractionDetails } from "../core/events/catalogue.ts";
import { officesWithin } from "../core/model/officesAt.ts";
import type { Actor } from "../core/model/graph.ts";
import type { PanelContext } from "./context.ts";
import { NamedTogether } from "./NamedTogether.tsx";
import panel from "./panel.module.css";
import { PanelHead } from "./PanelHead.tsx";
import { selectActor } from "./selecting.ts";
import { TieHistory } from "./TieHistory.tsx";
import { Failed, Waiting } from "./Waiting.tsx";

interface TieDetailsProps {
  readonly context: PanelContext;
  /** The two actors, in the order of the catalogue. */
  readonly actors: readonly [Actor, Actor];
  readonly details: readonly InteractionDetails[] | null;
  readonly dyad: DyadHistory | null;
  readonly failure: string | null;
}

/** Everything between two actors: the whole history, and the window's part of it in full. */
export function TieDetails({ context, actors, details, dyad, failure }: TieDetailsProps): ReactNode {
  return (
    <>
      <PanelHead id={context.titleId} onClose={() => context.onSelect(null)}>
        {actors.map((actor, place) => (
          <Fragment key={actor.id}>
            {place > 0 && " and "}
            <button
              className={panel.link}
              type="button"
              title={actor.name}
              onClick={() => context.onSelect(selectActor(actor.id))}
            >
              {actor.shortName}
            </button>
          </Fragment>
        ))}
      </PanelHead>
      <p className={panel.standfirst}>{officesOfBoth(actors, context)}</p>
      {failure !== null && <Failed message={failure} />}
      {failure === null && (details === null || dyad === null) && <Waiting />}
      {failure === null && details !== null && dyad !== null && (
        <>
          <TieHistory context={context} actors={actors} tied={recordsOf(dyad.tied, details)} />
          <NamedTogether context={context} actors={actors} records={recordsOf(dyad.namedTogether, details)} />
        </>
      )}
    </>
  );
}

/** "US Secretary of State; Prime Minister of Israel": of each the first office held in the window. */
function officesOfBoth(actors: readonly Actor[], { officeDays }: PanelContext): string {
  return actors
    .flatMap((actor) => {
      const [atEnd] = officesWithin(actor, officeDays.last, officeDays.last);
      const [held] = officesWithin(actor, officeDays.first, officeDays.last);
      return (atEnd ?? held)?.title ?? [];
    })
    .join("; ");
}

function recordsOf(
  rows: readonly number[],
  details: readonly InteractionDetails[],
): readonly InteractionDetails[] {
  const byRow = new Map(details.map((record) => [record.row, record]));
  return rows.flatMap((row) => byRow.get(row) ?? []);
}
