import type { Core } from "cytoscape";
import type { Catalogue } from "../core/events/catalogue.ts";
import { signShape } from "../core/layout/signShape.ts";
import type { Attention, Emphasis } from "./emphasis.ts";
import type { Scene } from "./scene.ts";

const LINE_PX = 1.4;
const RING_PX = 2;
const RING_GAP_PX = 3.1;
const CORNER_PX = 4;

interface SignState {
  readonly scene: Scene;
  readonly emphasis: Emphasis | null;
  readonly selected: Attention | null;
  readonly factor: number;
  readonly zoom: number;
}

/** Sets the size and the look of every sign in one batch. Sizes in pixels become model units by the zoom. */
export function setSigns(cy: Core, catalogue: Catalogue, state: SignState): void {
  const { scene, emphasis, factor, zoom } = state;
  const chosen = chosenRows(state.selected);
  cy.batch(() => {
    catalogue.actors.forEach((actor, row) => {
      const sign = cy.getElementById(String(row));
      const shown = scene.actors.get(row);
      sign.toggleClass("absent", shown === undefined);
      if (shown === undefined) return;
      const { rx, ry } = signShape(actor.type);
      const radius = (shown.radiusPx * factor) / zoom;
      sign.data({
        width: 2 * radius * rx,
        height: 2 * radius * ry,
        line: LINE_PX / zoom,
        ring: RING_PX / zoom,
        gap: RING_GAP_PX / zoom,
        corner: CORNER_PX / zoom,
      });
      sign.toggleClass("cold", emphasis !== null && !emphasis.actors.has(row));
      sign.toggleClass("chosen", chosen.includes(row));
    });
  });
}

function chosenRows(selected: Attention | null): readonly number[] {
  if (selected?.type === "actor") return [selected.row];
  return selected?.type === "tie" ? [selected.a, selected.b] : [];
}
