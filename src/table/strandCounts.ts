import { STRANDS } from "../core/events/picture.ts";
import { STRAND_WORDS } from "./interactionFacts.ts";

/** The four counts of one row, in the order of `STRANDS`. */
export function countsAt(strands: Int32Array, place: number): readonly number[] {
  return Array.from(strands.subarray(place * STRANDS.length, (place + 1) * STRANDS.length));
}

/** "3 cooperative, 1 force". */
export function strandsInWords(strands: Int32Array, place: number): string {
  const counts = countsAt(strands, place);
  return STRANDS.flatMap((strand, at) =>
    counts[at] === 0 ? [] : [`${counts[at]} ${STRAND_WORDS[strand]}`],
  ).join(", ");
}

/** Hostile acts, force among them: what a column of tones sorts by. */
export function hostileCount(strands: Int32Array, place: number): number {
  const [, , hostile = 0, force = 0] = countsAt(strands, place);
  return hostile + force;
}
