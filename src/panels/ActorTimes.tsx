import type { ReactNode } from "react";
import type { InteractionDetails } from "../core/events/catalogue.ts";
import type { Actor } from "../core/model/graph.ts";
import { withCommas } from "../core/view/words.ts";
import type { PanelContext } from "./context.ts";
import panel from "./panel.module.css";
import { isPresent } from "./rolesOf.ts";
import { Sparkline } from "./Sparkline.tsx";

interface ActorTimesProps {
  readonly context: PanelContext;
  readonly actor: Actor;
  /** Every record that names the actor; null while they are on their way. */
  readonly details: readonly InteractionDetails[] | null;
}

/** When the actor took part, over the whole of the data; its room is kept until that is known. */
export function ActorTimes({ context, actor, details }: ActorTimesProps): ReactNode {
  const { span, view } = context;
  if (span === null) return null;
  const interactions = (details ?? [])
    .map(({ interaction }) => interaction)
    .filter((interaction) => isPresent(interaction, actor.id) && view.status.includes(interaction.modality));
  if (details !== null && interactions.length === 0) return null;
  return (
    <section className={panel.section}>
      <h3 className={panel.caption}>
        Over the whole time <span>{details === null ? "" : withCommas(interactions.length)}</span>
      </h3>
      <Sparkline interactions={interactions} span={span} window={view.window} />
    </section>
  );
}
