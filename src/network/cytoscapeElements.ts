import type { ElementDefinition } from "cytoscape";
import type { Catalogue } from "../core/events/catalogue.ts";
import { positionOf } from "../core/layout/positionOf.ts";

/** One element an actor, for the whole data set, made once: nothing is created again when the window moves. */
export function actorElements({ actors, positions }: Catalogue): ElementDefinition[] {
  return actors.map(({ id }, row) => {
    const [x, y] = positionOf(positions, id);
    return { group: "nodes", data: { id: String(row) }, position: { x, y }, grabbable: false };
  });
}
