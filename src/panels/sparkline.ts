import type { Day } from "../core/model/day.ts";
import { parseEdtf } from "../core/model/edtf.ts";
import type { Interaction } from "../core/model/graph.ts";
import { TONES, type Tone } from "../core/model/vocabulary.ts";
import type { Span } from "./pinStrip.ts";

export interface Bar {
  /** Days that it stands for, both inclusive. */
  readonly first: Day;
  readonly last: Day;
  readonly startPercent: number;
  readonly widthPercent: number;
  /** By tone, in the order of `TONES`. */
  readonly counts: readonly [cooperative: number, neutral: number, hostile: number];
  readonly total: number;
}

/** More days than this share a bar, as many days each as it takes. */
const MOST_BARS = 64;

/** Dated interactions by their first possible day within the span; bars without any are left out. */
export function barsOf(
  interactions: readonly Pick<Interaction, "date" | "tone">[],
  span: Span,
): readonly Bar[] {
  const days = span.last - span.first + 1;
  const daysEach = Math.ceil(days / MOST_BARS);
  const counts = new Map<number, [number, number, number]>();
  for (const { date, tone } of interactions) {
    const day = firstDayWithin(date, span);
    if (day === undefined) continue;
    const bar = Math.floor((day - span.first) / daysEach);
    const count = counts.get(bar) ?? [0, 0, 0];
    count[placeOfTone(tone)] += 1;
    counts.set(bar, count);
  }
  return [...counts]
    .toSorted(([one], [other]) => one - other)
    .map(([bar, count]) => {
      const first = span.first + bar * daysEach;
      const last = Math.min(first + daysEach - 1, span.last);
      return {
        first,
        last,
        startPercent: ((bar * daysEach) / days) * 100,
        widthPercent: ((last - first + 1) / days) * 100,
        counts: count,
        total: count[0] + count[1] + count[2],
      };
    });
}

function placeOfTone(tone: Tone): 0 | 1 | 2 {
  return Math.max(TONES.indexOf(tone), 0) as 0 | 1 | 2;
}

function firstDayWithin(date: string | null, span: Span): Day | undefined {
  const read = date === null ? undefined : parseEdtf(date);
  if (read === undefined || read.last < span.first || read.first > span.last) return undefined;
  return Math.max(read.first, span.first);
}
