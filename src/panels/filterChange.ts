import type { Catalogue } from "../core/events/catalogue.ts";
import { filterPhrases } from "../core/view/filterPhrases.ts";
import type { FilterName } from "../core/view/filters.ts";
import type { View } from "../core/view/view.ts";
import { counted } from "./wording.ts";

/** What the filters column can change of a view; lists are sorted, as in a link. */
export type FilterChange = Partial<
  Pick<
    View,
    | "classes"
    | "kinds"
    | "actorTypes"
    | "topics"
    | "sources"
    | "status"
    | "confidence"
    | "hidden"
    | "asOf"
    | "rollUp"
    | "leastStrength"
    | "leastSources"
    | "chain"
    | "longestPause"
    | "focus"
    | "hops"
  >
>;

const CHANGE_NAMES: Readonly<Record<FilterName, string>> = {
  window: "window",
  asOf: "day of knowledge",
  kind: "kind",
  type: "type of actor",
  topic: "topic",
  source: "source",
  status: "claim status",
  confidence: "confidence",
  text: "search text",
  rollUp: "roll-up",
  hidden: "hidden actors",
  leastStrength: "least strength",
  leastSources: "least sources",
  chain: "chains",
  focus: "focus",
};

/** How many filters are set, the window apart: that one belongs to the timeline. */
export function filtersSet(view: View, catalogue: Catalogue): number {
  return filterPhrases(view, catalogue).filter(({ clears }) => clears !== "window").length;
}

/** What would be undone, in a word or two: "topic", "3 filters". */
export function changeName(changed: readonly FilterName[]): string {
  const [first, ...others] = changed;
  if (first === undefined) return "nothing";
  return others.length === 0 ? CHANGE_NAMES[first] : counted(changed.length, "filter");
}
