import { GRAPH_NAME, PACKED_NAME } from "./hashOnly.ts";
import { packed } from "./pack.ts";

/*
 * The forms that a link from `encodeLink` can take. All say the same; they differ in where they stand
 * in an address, and so in who gets to see them.
 */

/** A longer link is packed: servers and programs cut longer ones, and nobody reads them. */
const LONGEST_PLAIN_LINK = 2_000;
const BEFORE_GRAPH = `&${GRAPH_NAME}=`;

/** The same parameters after `#`, which no server ever sees. */
export function asPrivate(link: string): string {
  return `#${link.slice(1)}`;
}

/** A private link together with the packed text of the graph file that it is of: see `packed`. */
export function withGraph(privateLink: string, graph: string): string {
  return `${privateLink}${BEFORE_GRAPH}${graph}`;
}

/** True where `asShort` gives another link. A graph is packed already, and counts for nothing here. */
export function isLong(link: string): boolean {
  return cutAtGraph(link)[0].length > LONGEST_PLAIN_LINK;
}

/**
 * The link as it is, or, above 2,000 characters, `#s=z1....` of it. What is packed is the whole link
 * with its `?` or `#`, so that a private one is still private once it has become short again.
 */
export async function asShort(link: string): Promise<string> {
  if (!isLong(link)) return link;
  const [parameters, graph] = cutAtGraph(link);
  return `#${PACKED_NAME}=${await packed(parameters)}${graph}`;
}

/** In what `encodeLink` writes, `&` and `=` never stand inside a value. */
function cutAtGraph(link: string): readonly [parameters: string, graph: string] {
  const at = link.indexOf(BEFORE_GRAPH);
  return at < 0 ? [link, ""] : [link.slice(0, at), link.slice(at)];
}
