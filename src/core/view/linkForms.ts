import { GRAPH_NAME, PACKED_NAME } from "./hashOnly.ts";
import { packed } from "./pack.ts";

/*
 * The forms that a link from `encodeLink` can take. All say the same; they differ in where they stand
 * in an address, and so in who gets to see them.
 */

/** A longer link is packed: servers and programs cut longer ones, and nobody reads them. */
const LONGEST_PLAIN_LINK = 2_000;

/** The same parameters after `#`, which no server ever sees. */
export function asPrivate(link: string): string {
  return `#${link.slice(1)}`;
}

/**
 * The link as it is, or, above 2,000 characters, `#s=z1....` of it. What is packed is the whole link
 * with its `?` or `#`, so that a private one is still private once it has become short again.
 */
export async function asShort(link: string): Promise<string> {
  return link.length > LONGEST_PLAIN_LINK ? `#${PACKED_NAME}=${await packed(link)}` : link;
}

/** A private link, short or not, with the packed text of a graph file (`packed`). */
export function withGraph(link: string, graph: string): string {
  return `${link}&${GRAPH_NAME}=${graph}`;
}
