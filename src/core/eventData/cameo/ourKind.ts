import type { Codebook, Kind } from "../../model/graph.ts";
import codebook from "./codebook.json" with { type: "json" };

/** Our classes and kinds: those of `data/codebook.json`, without their notes. */
export const OUR_CODEBOOK: Codebook = codebook as Codebook;

/**
 * Codes that several kinds list. 040 does not say by which channel two were in contact, 022 and 036
 * are worded as appeals and intents, 026 and 030 are the main codes of a kind; 144 is one of the
 * forms of protest. 050 is praise as little as it is an agreement, so it stays under its code.
 */
const SHARED: ReadonlyMap<string, string | undefined> = new Map([
  ["022", "appeal"],
  ["026", "invitation"],
  ["030", "pledge"],
  ["036", "pledge"],
  ["040", "contact"],
  ["050", undefined],
  ["144", "protest"],
]);

/**
 * The kind of ours that takes a CAMEO code; undefined where none does. A code of four digits is a
 * case of its first three: 0211 is an appeal as 021 is. One of three digits says something of its
 * own beside its category, so 181 (abduct) is not what 18 is.
 */
export function ourKind(code: string): Kind | undefined {
  if (SHARED.has(code)) return OUR_CODEBOOK.kinds.find(({ id }) => id === SHARED.get(code));
  const own = OUR_CODEBOOK.kinds.find(({ cameoAlso }) => cameoAlso?.includes(code) === true);
  return own ?? (code.length === 4 ? ourKind(code.slice(0, 3)) : undefined);
}
