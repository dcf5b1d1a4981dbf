import type { Reading } from "../reading.ts";
import type { Mention } from "./mention.ts";

/**
 * The single mentions for which a mention stands: the parts of a coordination, those to whom "the two
 * ministers" refers, or the mention itself. Deeper nesting is followed to a small depth.
 */
export function leavesOf(reading: Pick<Reading, "mentions">, mention: number, depth = 4): Mention[] {
  const found = reading.mentions[mention];
  if (found === undefined) return [];
  if (found.parts.length === 0 || depth === 0) return [found];
  return found.parts.flatMap((part) => leavesOf(reading, part, depth - 1));
}
