import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Graph } from "./graph.ts";

/**
 * SHA-256, in 64 hex digits, of what a graph says: codebook, sources, briefs, actors and interactions,
 * as they are after parsing, whatever the order of records and keys in the file.
 *
 * What only presents the facts does not count, since a link made before is as true after: title and
 * description, named views, stories, key dates, and positions, which for many files are not even in
 * the file but come from this program's own layout.
 */
export function fingerprintOf({ codebook, sources, briefs, actors, interactions }: Graph): string {
  const hash = sha256.create();
  const records = [codebook.classes, codebook.kinds, sources, briefs, actors, interactions];
  for (const list of records) {
    for (const record of list.toSorted(byId))
      hash.update(utf8ToBytes(`${JSON.stringify(inKeyOrder(record))}\n`));
    hash.update(BETWEEN_LISTS);
  }
  return bytesToHex(hash.digest());
}

/** As much of it as stands in a link, as `dv`. */
export function shortFingerprint(fingerprint: string): string {
  return fingerprint.slice(0, 8);
}

const BETWEEN_LISTS = utf8ToBytes("\n");

/** The same with the keys of each object in order, so that JSON of it does not depend on the file's order. */
function inKeyOrder(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(inKeyOrder);
  const members = Object.entries(value).toSorted(([a], [b]) => inOrder(a, b));
  return Object.fromEntries(members.map(([key, member]) => [key, inKeyOrder(member)]));
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return inOrder(a.id, b.id);
}

/** By code unit, the same everywhere. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
