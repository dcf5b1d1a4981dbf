import { type ReactNode, useMemo } from "react";
import type { InteractionDetails } from "../core/events/catalogue.ts";
import type { Actor } from "../core/model/graph.ts";
import type { PanelContext } from "./context.ts";
import { type Involvement, involvement } from "./involvement.ts";
import { InteractionLines } from "./InteractionLines.tsx";
import { isPresent, rolesOf } from "./rolesOf.ts";
import { shortNameOf } from "./selecting.ts";
import { listed } from "./wording.ts";

interface ActorHistoryProps {
  readonly context: PanelContext;
  readonly actor: Actor;
  readonly details: readonly InteractionDetails[];
}

/** The actor's interactions, by day: those counted in this view, the rest, and those that only name it. */
export function ActorHistory({ context, actor, details }: ActorHistoryProps): ReactNode {
  const { picture, catalogue } = context;
  const sorted = useMemo(() => {
    const involved = involvement(actor.id, picture, catalogue);
    return details.map((record) => ({ record, as: involved(record) }));
  }, [actor, details, picture, catalogue]);
  const recordsAs = (wanted: Involvement): readonly InteractionDetails[] =>
    sorted.flatMap(({ record, as }) => (as === wanted ? record : []));
  const emphasise = [actor];
  const withWhom = (record: InteractionDetails): string | undefined => othersPresent(record, actor, context);
  return (
    <>
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
