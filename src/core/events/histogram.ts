import { TONES } from "../model/vocabulary.ts";
import type { Columns } from "./columns.ts";
import type { Kept } from "./keptInteractions.ts";
import type { Histogram } from "./picture.ts";
import { type Bounds, OUTSIDE, standing } from "./windowRows.ts";

/**
 * Bars a day and tone. Each dated interaction kept stands once, on its first possible day inside the
 * window; `context` are the rows kept with the window open, of which those not in it stand outside.
 */
export function histogramOf(
  columns: Columns,
  { rows, possible }: Kept,
  context: Int32Array,
  bounds: Bounds,
): Histogram {
  const { datedCount, first, tone, span, coverage } = columns;
  const bars = (): Int32Array => new Int32Array(span.days * TONES.length);
  const histogram = {
    ...span,
    inside: bars(),
    possible: bars(),
    outside: bars(),
    coverage: coverage.slice(),
  };
  const bar = (row: number, day: number): number => (day - span.firstDay) * TONES.length + tone[row]!;
  rows.forEach((row, place) => {
    if (row >= datedCount) return;
    const part = possible[place] === 1 ? histogram.possible : histogram.inside;
    part[bar(row, Math.max(first[row]!, bounds.from))]! += 1;
  });
  for (const row of context) {
    if (row < datedCount && standing(columns, row, bounds) === OUTSIDE)
      histogram.outside[bar(row, first[row]!)]! += 1;
  }
  return histogram;
}
