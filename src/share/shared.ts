import type { Catalogue } from "../core/events/catalogue.ts";
import { encodeShareLink } from "../core/view/encode.ts";
import type { View } from "../core/view/view.ts";
import type { DataOrigin, ExplorerState } from "../store/state.ts";
import { storyOnlyHere } from "../store/storiesOf.ts";
import { asKept } from "../store/workings.ts";

/** The view that is handed on, as it was when the dialog was opened: time may go on playing below it. */
export interface Shared {
  readonly view: View;
  readonly catalogue: Catalogue;
  /** Where the open data came from, and so what a receiver of a link needs. */
  readonly origin: DataOrigin;
  /** The person keeps this view after `#`, away from the server. */
  readonly privateLink: boolean;
  /** What links are put after. */
  readonly page: string;
  /** The title of the story that this is a slide of, where only this browser has it; else null. */
  readonly storyOnlyHere: string | null;
}

/** What would be shared at this moment; null before there are data. */
export function sharedNow(state: ExplorerState, page: string): Shared | null {
  const { corpus, view, origin, privateLink } = state;
  if (corpus === null) return null;
  // What is handed on is the whole page, however this one was opened.
  return {
    view: { ...view, chrome: "full" },
    catalogue: corpus.catalogue,
    origin,
    privateLink,
    page,
    storyOnlyHere: storyOnlyHere(state)?.title ?? null,
  };
}

/** The link in the form in which the person keeps theirs, with the graph in it that came with theirs. */
export function linkOf(shared: Shared): string {
  return asKept(encodeShareLink(shared.view), shared);
}

/** True where a link alone brings the data, or says where they are. */
export function dataTravel({ type }: DataOrigin): boolean {
  return type === "page" || type === "address";
}
