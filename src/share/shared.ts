import type { Catalogue } from "../core/events/catalogue.ts";
import type { Standalone } from "../core/standalone/standalone.ts";
import type { View } from "../core/view/view.ts";
import { linkForOthers } from "../store/handingOn.ts";
import type { DataOrigin, ExplorerState } from "../store/state.ts";
import { storyOnlyHere } from "../store/storiesOf.ts";

/** The view that is handed on, as it was when the dialog was opened: time may go on playing below it. */
export interface Shared {
  readonly view: View;
  readonly catalogue: Catalogue;
  /** Where the open data came from, and so what a receiver of a link needs. */
  readonly origin: DataOrigin;
  /** The person keeps this view after `#`, away from the server. */
  readonly privateLink: boolean;
  /** What links are put after; empty for a page that is a file, whose explorer is nowhere else. */
  readonly page: string;
  /** The title of the story that this is a slide of, where only this browser has it; else null. */
  readonly storyOnlyHere: string | null;
  /** What a page with its data inside says of itself. */
  readonly standalone: Standalone | null;
}

/** What would be shared at this moment; null before there are data. */
export function sharedNow(state: ExplorerState, page: string): Shared | null {
  const { corpus, view, origin, privateLink, standalone } = state;
  if (corpus === null) return null;
  // What is handed on is the whole page, however this one was opened.
  return {
    view: { ...view, chrome: "full" },
    catalogue: corpus.catalogue,
    origin,
    privateLink,
    page,
    standalone,
    storyOnlyHere: storyOnlyHere(state)?.title ?? null,
  };
}

/**
 * The link in the form in which the person keeps theirs, with the graph in it that came with theirs;
 * null where no link would show this view to others.
 */
export function linkOf(shared: Shared): string | null {
  return shared.page === "" ? null : linkForOthers(shared.view, shared);
}

/** True where a link alone brings the data, or says where they are. */
export function dataTravel({ type }: DataOrigin): boolean {
  return type === "page" || type === "address";
}
