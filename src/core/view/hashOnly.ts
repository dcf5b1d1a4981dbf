/*
 * Parameters that stand after `#` only, away from the server, and hold something packed. `plainLink`
 * takes them out; where one is met anywhere else, it is named and left out.
 */

/** A whole link of more than 2,000 characters. */
export const PACKED_NAME = "s";
/** An addition of this program to the format: the graph file itself, for a private link. */
export const GRAPH_NAME = "graph";

const NAMES: ReadonlySet<string> = new Set([PACKED_NAME, GRAPH_NAME]);

export function isHashOnly(name: string): boolean {
  return NAMES.has(name);
}
