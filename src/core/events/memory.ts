import type { FacetLosses } from "./facetLosses.ts";

/** What successive queries of one corpus share, so that a step of the window costs little. */
export interface Memory {
  readonly facets: Map<string, FacetLosses>;
  /** Rows that a view shows with its window open. */
  readonly context: Map<string, Int32Array>;
}

/** Enough for going back and forth between a few views. */
const MOST_REMEMBERED = 8;

export function emptyMemory(): Memory {
  return { facets: new Map(), context: new Map() };
}

/** The value of the key, made if it is not known; of more than `most`, the one unused for longest is forgotten. */
export function remember<T>(
  known: Map<string, T>,
  key: string,
  make: () => T,
  most: number = MOST_REMEMBERED,
): T {
  const value = known.get(key) ?? make();
  known.delete(key);
  known.set(key, value);
  if (known.size > most) known.delete(known.keys().next().value!);
  return value;
}
