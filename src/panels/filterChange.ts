import type { Catalogue } from "../core/events/catalogue.ts";
import { filterPhrases } from "../core/view/filterPhrases.ts";
import type { View } from "../core/view/view.ts";

/** What the filters column can change of a view; lists are sorted, as in a link. */
export type FilterChange = Partial<Pick<View, "classes" | "kinds" | "leastStrength" | "focus" | "hops">>;

/** How many filters are set, the window apart: that one belongs to the timeline. */
export function filtersSet(view: View, catalogue: Catalogue): number {
  return filterPhrases(view, catalogue).filter(({ clears }) => clears !== "window").length;
}
