import type { InteractionDetails } from "../core/events/catalogue.ts";
import type { Interaction } from "../core/model/graph.ts";

/** Distinct documents: one that is cited twice, for two places in it, is one source. */
export function sourceCount({ sources }: Pick<Interaction, "sources">): number {
  return new Set(sources.map(({ source }) => source)).size;
}

export function hasOneSource({ interaction }: Pick<InteractionDetails, "interaction">): boolean {
  return sourceCount(interaction) === 1;
}
