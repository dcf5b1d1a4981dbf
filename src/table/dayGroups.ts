import type { Picture } from "../core/events/picture.ts";
import type { Day } from "../core/model/day.ts";
import { TONES } from "../core/model/vocabulary.ts";

/** Interactions of one day that stand together in `picture.interactions`. */
export interface DayGroup {
  /** The first possible day inside the window, as in the timeline's bars; null for the undated. */
  readonly day: Day | null;
  /** Place of the first in `picture.interactions`. */
  readonly first: number;
  readonly count: number;
}

/**
 * The days of a picture's interactions, earliest first, undated last. They come from its histogram,
 * which counts each interaction once in the order of the rows, so that no record need be read and
 * table and timeline cannot differ.
 */
export function dayGroups({
  histogram,
  interactions,
}: Pick<Picture, "histogram" | "interactions">): readonly DayGroup[] {
  const groups: DayGroup[] = [];
  let first = 0;
  for (let bin = 0; bin < histogram.days; bin += 1) {
    const count = countOn(histogram, bin);
    if (count > 0) groups.push({ day: histogram.firstDay + bin, first, count });
    first += count;
  }
  const undated = interactions.length - first;
  return undated > 0 ? [...groups, { day: null, first, count: undated }] : groups;
}

function countOn({ inside, possible }: Picture["histogram"], bin: number): number {
  let count = 0;
  for (let at = bin * TONES.length; at < (bin + 1) * TONES.length; at += 1)
    count += (inside[at] ?? 0) + (possible[at] ?? 0);
  return count;
}
