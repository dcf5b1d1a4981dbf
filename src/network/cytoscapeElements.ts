import type { ElementDefinition } from "cytoscape";
import type { Catalogue } from "../core/events/catalogue.ts";
import { positionOf } from "../core/layout/positionOf.ts";
import { signShape } from "../core/layout/signShape.ts";

/**
 * One element an actor, for the whole data set, made once: what a view leaves out is hidden, never
 * removed, so that nothing is laid out or created again when the window moves. Sizes are model units.
 */
export function actorElements(catalogue: Catalogue): ElementDefinition[] {
  return catalogue.actors.map((actor, row) => {
    const [x, y] = positionOf(catalogue.positions, actor.id);
    return {
      group: "nodes",
      data: {
        id: String(row),
        shape: signShape(actor.type).name,
        width: 1,
        height: 1,
        line: 1,
        gap: 1,
        ring: 1,
        corner: 1,
      },
      position: { x, y },
      classes: "absent",
      grabbable: false,
    };
  });
}
