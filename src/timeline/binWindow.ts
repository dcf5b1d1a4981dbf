import type { Day } from "../core/model/day.ts";
import type { Window } from "../core/view/view.ts";
import { binOf } from "../core/timeline/bins.ts";
import type { Span } from "../core/timeline/span.ts";

/** The days of one bin, or of all bins between two, in either order. */
export function windowOfBins(edges: readonly Day[], one: number, other = one): Window {
  const [first, last] = [Math.min(one, other), Math.max(one, other)];
  return { from: edges[first] ?? null, to: (edges[last + 1] ?? Number.NaN) - 1 };
}

/** The bin at so many px from the left edge of the plot; past its ends, the first or the last one. */
export function binAt(edges: readonly Day[], span: Span, xPx: number, dayPx: number): number {
  const day = span.first + Math.floor(xPx / dayPx);
  return binOf(edges, Math.min(Math.max(day, span.first), span.first + span.days - 1));
}

/** True where the window holds some day of the bin. */
export function binIsIn(edges: readonly Day[], bin: number, { from, to }: Window): boolean {
  const [start, end] = [edges[bin] ?? 0, edges[bin + 1] ?? 0];
  return (from === null || from < end) && (to === null || to >= start);
}
