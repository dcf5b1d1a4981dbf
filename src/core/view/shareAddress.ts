import type { GraphFile } from "../formats/graphFile.ts";
import { encodeShareLink } from "./encode.ts";
import { asPrivate, asShort, isLong, withGraph } from "./linkForms.ts";
import { packed } from "./pack.ts";

/**
 * The longest address that is offered with data inside it. Windows hands a link that is clicked in
 * another program to the browser on a command line of at most 32,767 characters, its own name
 * included; browsers themselves take more. Chromium 156 was seen to open one of 30,834 characters
 * from its address bar, by a click, in a new tab, from a script and on reload.
 */
export const MOST_WITH_GRAPH = 32_000;

/** The address at once; null where the link is so long that it has to be packed first. */
export function addressAtOnce(page: string, link: string): string | null {
  return isLong(link) ? null : page + link;
}

export async function addressOf(page: string, link: string): Promise<string> {
  return page + (await asShort(link));
}

/** A private address with the graph in it: to be opened without anything but the page itself. */
export async function addressWithGraph(page: string, { view, text }: GraphFile): Promise<string> {
  const link = view === null ? "?v=1" : encodeShareLink(view);
  return addressOf(page, withGraph(asPrivate(link), await packed(text)));
}
