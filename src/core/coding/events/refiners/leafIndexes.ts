import type { Reading } from "../../reading.ts";

/** Indexes of the single mentions for which a mention stands, itself where it stands alone. */
export function leafIndexes(
  reading: Pick<Reading, "mentions">,
  mention: number,
  depth = 4,
): readonly number[] {
  const parts = reading.mentions[mention]?.parts ?? [];
  if (parts.length === 0 || depth === 0) return [mention];
  return parts.flatMap((part) => leafIndexes(reading, part, depth - 1));
}
