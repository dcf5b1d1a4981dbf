import { type ReactNode, useMemo, useState } from "react";
import type { InteractionDetails } from "../core/events/catalogue.ts";
import type { Actor } from "../core/model/graph.ts";
import type { PanelContext } from "./context.ts";
import { type Involvement, involvement } from "./involvement.ts";
import { InteractionLines } from "./InteractionLines.tsx";
import { OneSourceToggle } from "./OneSourceToggle.tsx";
import panel from "./panel.module.css";
import { isPresent, rolesOf } from "./rolesOf.ts";
import { shortNameOf } from "./selecting.ts";
import { hasOneSource } from "./sourceCount.ts";
import { listed } from "./wording.ts";

interface ActorHistoryProps {
  readonly context: PanelContext;
  readonly actor: Actor;
  readonly details: readonly InteractionDetails[];
}

/** The actor's interactions, by day: those counted in this view, the rest, and those that only name it. */
export function ActorHistory({ context, actor, details }: ActorHistoryProps): ReactNode {
  const { picture, catalogue, view } = context;
  const [oneSource, setOneSource] = useState(false);
  const rolledUp = view.rollUp === "state";
  const sorted = useMemo(() => {
    const involved = involvement(actor.id, picture, catalogue, rolledUp);
    return details.map((record) => ({ record, as: involved(record) }));
  }, [actor, details, picture, catalogue, rolledUp]);
  const recordsAs = (wanted: Involvement): readonly InteractionDetails[] =>
    sorted.flatMap(({ record, as }) => (as === wanted && (!oneSource || hasOneSource(record)) ? record : []));
  const emphasise = [actor];
  const withWhom = (record: InteractionDetails): string | undefined => othersPresent(record, actor, context);
  return (
    <>
      <section className={panel.section}>
        <h3 className="visually-hidden">Interactions by their sources</h3>
        <OneSourceToggle records={details} on={oneSource} onChange={setOneSource} />
      </section>
      <InteractionLines
        {...{ context, emphasise }}
        title="Interactions in this view"
        records={recordsAs("counted")}
        alsoOf={withWhom}
      />
      <InteractionLines
        {...{ context, emphasise }}
        title="Not in this view"
        titleOutside="Outside the window"
        records={recordsAs("not counted")}
        alsoOf={withWhom}
      />
      <InteractionLines
        {...{ context, emphasise }}
        title="Named, without taking part"
        records={recordsAs("named")}
        alsoOf={({ interaction }) => rolesOf(interaction, actor.id)}
      />
    </>
  );
}

/** The others who took part: "Netanyahu", "Salih and Halbousi", "Merkel and 4 others". */
function othersPresent(
  { interaction }: InteractionDetails,
  actor: Actor,
  { catalogue }: PanelContext,
): string | undefined {
  const others = [...new Set(interaction.participants.map((participant) => participant.actor))]
    .filter((id) => id !== actor.id && isPresent(interaction, id))
    .map((id) => shortNameOf(catalogue, id));
  if (others.length === 0) return undefined;
  return others.length <= 3 ? listed(others) : `${others[0]} and ${others.length - 1} others`;
}
