import { Fragment, type ReactNode } from "react";
import type { DyadHistory, InteractionDetails } from "../core/events/catalogue.ts";
import { officesWithin } from "../core/model/officesAt.ts";
import type { Actor } from "../core/model/graph.ts";
import type { PanelContext } from "./context.ts";
import { NamedTogether } from "./NamedTogether.tsx";
import panel from "./panel.module.css";
import { PanelHead } from "./PanelHead.tsx";
import { tiesByStrength } from "./ranking.ts";
import { findActor, selectActor } from "./selecting.ts";
import { SharedPartners } from "./SharedPartners.tsx";
import { RollUpNote } from "./RollUpNote.tsx";
import { TieHistory } from "./TieHistory.tsx";
import { ViewLink } from "./ViewLink.tsx";
import { Unlisted } from "./Unlisted.tsx";
import { Failed, Waiting } from "./Waiting.tsx";

interface TieDetailsProps {
  readonly context: PanelContext;
  /** The two actors, in the order of the catalogue. */
  readonly actors: readonly [Actor, Actor];
  readonly details: readonly InteractionDetails[] | null;
  readonly dyad: DyadHistory | null;
  readonly failure: string | null;
  /** Interactions that are too many to be among `details`. */
  readonly unlisted: number;
}

/** Everything between two actors: the whole history, and the window's part of it in full. */
export function TieDetails({
  context,
  actors,
  details,
  dyad,
  failure,
  unlisted,
}: TieDetailsProps): ReactNode {
  return (
    <>
      <PanelHead context={context}>
        {actors.map((actor, place) => (
          <Fragment key={actor.id}>
            {place > 0 && " and "}
            <ViewLink context={context} to={selectActor(actor.id)} className={panel.link} title={actor.name}>
              {actor.shortName}
            </ViewLink>
          </Fragment>
        ))}
      </PanelHead>
      <p className={panel.standfirst}>{officesOfBoth(actors, context)}</p>
      <div className={panel.actions}>
        <button
          className={panel.button}
          type="button"
          onClick={() => context.onChain(actors[0].id, actors[1].id)}
        >
          Chains between these two
        </button>
      </div>
      <RollUpNote context={context} />
      {failure !== null && <Failed message={failure} />}
      {failure === null && (details === null || dyad === null) && <Waiting />}
      {failure === null && details !== null && dyad !== null && (
        <>
          <Unlisted listed={details.length} unlisted={unlisted} />
          <Between context={context} actors={actors} dyad={dyad} details={details} />
        </>
      )}
    </>
  );
}

interface BetweenProps extends Pick<TieDetailsProps, "context" | "actors"> {
  readonly dyad: DyadHistory;
  readonly details: readonly InteractionDetails[];
}

/** Where there is nothing to see between the two, what connects them takes its place. */
function Between({ context, actors, dyad, details }: BetweenProps): ReactNode {
  const { status } = context.view;
  const tied = recordsOf(dyad.tied, details);
  const counts = tied.some(({ interaction }) => status.includes(interaction.modality));
  return (
    <>
      {!counts && <p className={panel.none}>No tie between them in these data.</p>}
      {tied.length > 0 && <TieHistory context={context} actors={actors} tied={tied} />}
      {!hasTie(context, actors) && <SharedPartners context={context} actors={actors} />}
      <NamedTogether context={context} actors={actors} records={recordsOf(dyad.namedTogether, details)} />
    </>
  );
}

function hasTie({ picture, catalogue }: PanelContext, [first, second]: readonly [Actor, Actor]): boolean {
  const other = findActor(catalogue, second.id)?.row;
  const row = findActor(catalogue, first.id)?.row ?? -1;
  return tiesByStrength(picture, row).some(({ partner }) => partner === other);
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
