import { calendarDay, type Day, dayFrom } from "../model/day.ts";
import { TONES } from "../model/vocabulary.ts";
import type { Histogram } from "../events/picture.ts";
import { addMonths, startOfMonth } from "./calendar.ts";
import type { Span } from "./span.ts";

export const BIN_UNITS = ["day", "week", "month", "year"] as const;
export type BinUnit = (typeof BIN_UNITS)[number];

const DAYS_IN: Record<BinUnit, number> = { day: 1, week: 7, month: 30.44, year: 365.25 };
const MOST_BARS = 400;
const LEAST_BAR_PX = 2;

/** The finest unit that gives at most 400 bars of at least 2 px each. */
export function binUnit(days: number, widthPx: number): BinUnit {
  const fits = (unit: BinUnit) => {
    const bars = days / DAYS_IN[unit];
    return bars <= MOST_BARS && bars * LEAST_BAR_PX <= widthPx;
  };
  return BIN_UNITS.find(fits) ?? "year";
}

/**
 * The edges of the bins, one more than there are bins: weeks start on Mondays, months and years on
 * their first day; the first and last bin are cut at the ends of the span.
 */
export function binEdges(span: Span, unit: BinUnit): readonly Day[] {
  const end = span.first + span.days;
  const edges: Day[] = [];
  for (let edge = span.first; edge < end; edge = nextStart(edge, unit)) edges.push(edge);
  if (span.days > 0) edges.push(end);
  return edges;
}

function nextStart(day: Day, unit: BinUnit): Day {
  switch (unit) {
    case "day":
      return day + 1;
    case "week":
      return day + 7 - ((((day + 3) % 7) + 7) % 7); // 1970-01-01 was a Thursday
    case "month":
      return addMonths(startOfMonth(day), 1);
    case "year":
      return dayFrom(calendarDay(day).year + 1, 1, 1) ?? day + 366;
  }
}

/** Counts a bin: `bin * 3 + tone` for the first three, `bin` for the coverage. */
export interface Bars {
  readonly edges: readonly Day[];
  readonly inside: Int32Array;
  readonly possible: Int32Array;
  readonly outside: Int32Array;
  readonly coverage: Int32Array;
}

/** The days of a histogram added up by bin: nothing is lost and nothing counted twice. */
export function sumByBin(histogram: Histogram, edges: readonly Day[]): Bars {
  return {
    edges,
    inside: summed(histogram.inside, histogram, edges, TONES.length),
    possible: summed(histogram.possible, histogram, edges, TONES.length),
    outside: summed(histogram.outside, histogram, edges, TONES.length),
    coverage: summed(histogram.coverage, histogram, edges, 1),
  };
}

function summed(days: Int32Array, histogram: Histogram, edges: readonly Day[], columns: number): Int32Array {
  const bins = Math.max(0, edges.length - 1);
  const sums = new Int32Array(bins * columns);
  for (let bin = 0; bin < bins; bin++) {
    const [start, end] = [edges[bin] ?? 0, edges[bin + 1] ?? 0];
    for (
      let cell = (start - histogram.firstDay) * columns;
      cell < (end - histogram.firstDay) * columns;
      cell++
    ) {
      const at = bin * columns + (cell % columns);
      sums[at] = (sums[at] ?? 0) + (days[cell] ?? 0);
    }
  }
  return sums;
}

/** Everything in a bin, inside the window and outside. */
export function binTotal(bars: Bars, bin: number): number {
  let total = 0;
  for (let at = bin * TONES.length; at < (bin + 1) * TONES.length; at++) {
    total += (bars.inside[at] ?? 0) + (bars.possible[at] ?? 0) + (bars.outside[at] ?? 0);
  }
  return total;
}

/** The most in any one bin. */
export function highestBin(bars: Bars): number {
  let highest = 0;
  for (let bin = 0; bin + 1 < bars.edges.length; bin++) highest = Math.max(highest, binTotal(bars, bin));
  return highest;
}

/** The bin that holds a day, or -1. */
export function binOf(edges: readonly Day[], day: Day): number {
  let [low, high] = [0, edges.length - 1];
  if (high < 1 || day < (edges[0] ?? 0) || day >= (edges[high] ?? 0)) return -1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) <= day) low = middle;
    else high = middle;
  }
  return low;
}
