import type { StoreApi } from "zustand/vanilla";
import type { View } from "../core/view/view.ts";
import type { AddressBar } from "./address.ts";
import type { ExplorerState } from "./state.ts";

/** What the actions work with. */
export interface Workings {
  readonly store: StoreApi<ExplorerState>;
  readonly address: AddressBar;
  /** True on a frame of a phone's width: a link that names no tab opens on the table there. */
  readonly narrow: () => boolean;
  /** Asks for the picture of the view as it is now. */
  readonly repaint: () => void;
  /** Writes the view's link; one kept after `#` stays there, away from the server. */
  readonly write: (view: View, how: "push" | "replace") => void;
}

/** A link in the form in which the person keeps theirs: after `?`, or after `#`. */
export function asKept(link: string, { privateLink }: ExplorerState): string {
  return privateLink ? `#${link.slice(1)}` : link;
}
