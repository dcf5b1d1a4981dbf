import type { ElementDefinition } from "cytoscape";
import type { Catalogue } from "../core/events/catalogue.ts";
import { positionOf } from "../core/layout/positionOf.ts";

/** More elements make cytoscape slow, and what is seen and hit is not its own. */
const MOST_ELEMENTS = 300;

/** One element an actor, for the busiest of these rows, made once: nothing is created again when the window moves. */
export function actorElements({ actors, positions }: Catalogue, rows: Iterable<number>): ElementDefinition[] {
  return [...rows].slice(0, MOST_ELEMENTS).map((row) => {
    const [x, y] = positionOf(positions, actors[row]?.id ?? "");
    return { group: "nodes", data: { id: String(row) }, position: { x, y }, grabbable: false };
  });
}
