import type { Catalogue } from "../core/events/catalogue.ts";
import { decodeLink } from "../core/view/decode.ts";
import { encodeLink, encodeShareLink } from "../core/view/encode.ts";
import { withFiltersOf } from "../core/view/filterFields.ts";
import { asPrivate } from "../core/view/linkForms.ts";
import { restoreView } from "../core/view/restore.ts";
import { sameFilters } from "../core/view/sameView.ts";
import { EMPTY_VIEW, type View } from "../core/view/view.ts";
import type { ExplorerState } from "./state.ts";
import { asKept } from "./workings.ts";

/** What decides under which link others see a view. */
export interface Handed extends Pick<ExplorerState, "origin" | "privateLink" | "standalone"> {
  readonly catalogue: Catalogue;
}

/**
 * The link under which the explorer shows a view to others, in the form in which the person keeps
 * theirs. Null where none would show it: the data have no address, or a standalone page has only a
 * part of them, and another view than its own may show less here than the whole data would there.
 */
export function linkForOthers(view: View, state: Handed): string | null {
  const there = viewForOthers(view, state);
  return there === null ? null : keptForOthers(encodeShareLink(there), state);
}

/** The same for a place of a story, by the short link that says no more. */
export function placeLinkForOthers(view: View, state: Handed): string | null {
  const there = viewForOthers(view, state);
  return there === null ? null : keptForOthers(encodeLink(placeView(there)), state);
}

/** The view that shows of the data online what this one shows here. */
function viewForOthers(view: View, state: Handed): View | null {
  const { standalone, origin, catalogue } = state;
  if (standalone === null || origin.type !== "page") return view;
  if (standalone.online === null) return null;
  const online = decodeLink(standalone.online).view;
  const there = { ...view, data: online.data, fingerprint: online.fingerprint };
  if (standalone.holds === "all") return there;
  // A story is in a part only where each slide shows there what it shows of the whole.
  const story = view.story?.id ?? "";
  if (!standalone.ownStories.includes(story) && catalogue.stories.some(({ id }) => id === story))
    return { ...placeView(there), tab: view.tab, selection: view.selection };
  const own = restoreView(standalone.link, catalogue).view;
  return sameFilters(view, own) ? withFiltersOf(there, online) : null;
}

/** Whoever kept the view from servers when a page was made meant to. */
function keptForOthers(link: string, state: Handed): string {
  const wasPrivate = state.standalone?.online?.includes("#") === true;
  return asKept(link, { ...state, privateLink: state.privateLink || wasPrivate });
}

/** A link as it is followed on this page: one that is a file reads what stands after `#` alone. */
export function linkHere(link: string, { standalone }: Pick<ExplorerState, "standalone">): string {
  return standalone !== null && link.startsWith("?") ? asPrivate(link) : link;
}

/** A view that says only where in a story it is, so that its link stays short. */
export function placeView({ data, fingerprint, story, chrome }: View): View {
  return { ...EMPTY_VIEW, data, fingerprint, story, chrome };
}
