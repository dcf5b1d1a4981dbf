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

/** Sets the size and the look of every sign. */
export type SetSigns = (state: SignState) => void;

/**
 * Sizes in pixels become model units by the zoom. What each sign looks like is remembered, and only
 * those that change are touched, in one batch: each touch costs cytoscape a style of its own.
 */
export function signSetter(cy: Core, { actors }: Catalogue): SetSigns {
  const shapes = actors.map(({ type }) => signShape(type));
  const signs = actors.map((_, row) => cy.getElementById(String(row)));
  const looks = new Map<number, string>();
  const sizes = new Map<number, string>();

  return ({ scene, emphasis, selected, factor, zoom }) => {
    const chosen = chosenRows(selected);
    cy.batch(() => {
      signs.forEach((sign, row) => {
        const shown = scene.actors.get(row);
        const cold = emphasis !== null && !emphasis.actors.has(row);
        const look =
          shown === undefined ? "absent" : `${cold ? "cold" : ""} ${chosen.includes(row) ? "chosen" : ""}`;
        if (looks.get(row) !== look) sign.classes(look);
        looks.set(row, look);
        if (shown === undefined) return;
        const radius = (shown.radiusPx * factor) / zoom;
        const size = `${radius} ${zoom}`;
        if (sizes.get(row) !== size) sign.data(sizeData(radius, zoom, shapes[row]));
        sizes.set(row, size);
      });
    });
  };
}

function sizeData(radius: number, zoom: number, shape = signShape("person")): Record<string, number> {
  return {
    width: 2 * radius * shape.rx,
    height: 2 * radius * shape.ry,
    line: LINE_PX / zoom,
    ring: RING_PX / zoom,
    gap: RING_GAP_PX / zoom,
    corner: CORNER_PX / zoom,
  };
}

function chosenRows(selected: Attention | null): readonly number[] {
  if (selected?.type === "actor") return [selected.row];
  return selected?.type === "tie" ? [selected.a, selected.b] : [];
}
