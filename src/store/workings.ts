import type { StoreApi } from "zustand/vanilla";
import type { View } from "../core/view/view.ts";
import { asPrivate, withGraph } from "../core/view/linkForms.ts";
import type { AddressBar } from "./address.ts";
import type { KnownHosts } from "./knownHosts.ts";
import type { DataOrigin, ExplorerState } from "./state.ts";

/** What the actions work with. */
export interface Workings {
  readonly store: StoreApi<ExplorerState>;
  readonly address: AddressBar;
  /** The page stands inside another one, for as long as it is open. */
  readonly embedded: boolean;
  readonly hosts: KnownHosts;
  /** True on a frame of a phone's width: a link that names no tab opens on the table there. */
  readonly narrow: () => boolean;
  /** Asks for the picture of the view as it is now. */
  readonly repaint: () => void;
  /** Writes the view's link; one kept after `#` stays there, away from the server. */
  readonly write: (view: View, how: "push" | "replace") => void;
}

/** A link in the form in which the person keeps theirs: after `?`, or after `#`, with the graph it came with. */
export function asKept(
  link: string,
  { privateLink, origin }: Pick<ExplorerState, "privateLink" | "origin">,
): string {
  if (!privateLink) return link;
  return origin.type === "link" ? withGraph(asPrivate(link), origin.graph) : asPrivate(link);
}

/** Where the data were loaded from, as a link names them; null for those of the page and of files. */
export function addressOf(origin: DataOrigin): string | null {
  return origin.type === "address" ? origin.address : null;
}
