import type { Catalogue } from "../events/catalogue.ts";
import type { NamedView } from "../model/graph.ts";
import { FILTER_PARAMETERS } from "./parameters/order.ts";
import { restoreView } from "./restore.ts";
import { EMPTY_VIEW, type View } from "./view.ts";
import { knownPairs } from "./writeLink.ts";

/** True where both keep the same interactions, ties and actors; selection, camera and tab may differ. */
export function sameFilters(a: View, b: View): boolean {
  return filterText(a) === filterText(b);
}

/** The first named view of the data with the filters of this view; null for none. */
export function namedViewShowing(view: View, catalogue: Catalogue): NamedView | null {
  return catalogue.views.find(({ link }) => sameFilters(restoreView(link, catalogue).view, view)) ?? null;
}

/** Hops mean nothing without a focus, and a pause without a chain. */
function filterText(view: View): string {
  const hops = view.focus.length === 0 ? EMPTY_VIEW.hops : view.hops;
  const meant = { ...view, hops, longestPause: view.chain === null ? null : view.longestPause };
  return JSON.stringify(knownPairs(meant, FILTER_PARAMETERS));
}
