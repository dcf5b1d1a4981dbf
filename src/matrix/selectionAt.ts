import type { Catalogue } from "../core/events/catalogue.ts";
import type { Selection } from "../core/view/view.ts";
import type { Matrix } from "./matrixOf.ts";
import type { Place } from "./place.ts";

/** An actor for a heading and on the diagonal, else the pair, with a tie or without. */
export function selectionAt({ row, column }: Place, matrix: Matrix, { actors }: Catalogue): Selection | null {
  const idOf = (place: number): string | undefined => actors[matrix.actors[place]?.row ?? -1]?.id;
  const [one, other] = [idOf(row), idOf(column)];
  if (one !== undefined && other !== undefined && one !== other) {
    const [a, b] = one < other ? [one, other] : [other, one];
    return { type: "tie", a, b };
  }
  const actor = one ?? other;
  return actor === undefined ? null : { type: "actor", actor };
}
