import type { Adjacency } from "./adjacency.ts";
import type { Points } from "./pivotMds.ts";

/** Rows free between the others and the band. */
const ROWS_FREE = 2;

/**
 * Puts everybody without a place (NaN) into rows below all that have one, `apart` from each other,
 * across the `width`: the tied next to those they are tied to, then the untied. Changes `places`.
 */
export function placeInBand(
  { x, y }: Points,
  order: Int32Array,
  adjacency: Adjacency,
  width: number,
  apart: number,
): void {
  const bottom = y.reduce((most, value) => (value > most ? value : most), -Infinity);
  const top = bottom === -Infinity ? 0 : bottom + ROWS_FREE * apart;
  const columns = Math.max(1, Math.floor(width / apart));
  withoutPlace(x, order, adjacency).forEach((actor, turn) => {
    x[actor] = ((turn % columns) + 0.5) * apart;
    y[actor] = top + Math.floor(turn / columns) * apart;
  });
}

/** Part by part of those that ties connect, breadth first. */
function withoutPlace(x: Float64Array, order: Int32Array, { start, other }: Adjacency): number[] {
  const queue: number[] = [];
  const seen = Uint8Array.from(x, (value) => (Number.isNaN(value) ? 0 : 1));
  const add = (actor: number): void => {
    if (seen[actor] === 1) return;
    seen[actor] = 1;
    queue.push(actor);
  };
  for (const root of order) {
    let read = queue.length;
    add(root);
    for (; read < queue.length; read++) {
      const actor = queue[read]!;
      for (let at = start[actor]!; at < start[actor + 1]!; at++) add(other[at]!);
    }
  }
  return queue;
}
