import { EMPTY_VIEW, DEFAULT_STATUS, type View } from "./view.ts";

/** What can be removed from a view by itself; class and kind together are one. */
export const FILTER_NAMES = [
  "window",
  "asOf",
  "kind",
  "type",
  "topic",
  "source",
  "status",
  "confidence",
  "text",
  "rollUp",
  "hidden",
  "leastStrength",
  "leastSources",
  "chain",
  "focus",
] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

const { window, asOf, classes, kinds, actorTypes, topics, sources, confidence, text, rollUp, hidden } =
  EMPTY_VIEW;
const { leastStrength, leastSources, chain, longestPause, focus, hops } = EMPTY_VIEW;

/** What a view has in place of each filter when that is removed; a focus takes its hops along. */
const FILTERS_OFF: Readonly<Record<FilterName, Partial<View>>> = {
  window: { window },
  asOf: { asOf },
  kind: { classes, kinds },
  type: { actorTypes },
  topic: { topics },
  source: { sources },
  status: { status: DEFAULT_STATUS },
  confidence: { confidence },
  text: { text },
  rollUp: { rollUp },
  hidden: { hidden },
  leastStrength: { leastStrength },
  leastSources: { leastSources },
  chain: { chain, longestPause },
  focus: { focus, hops },
};

/** The view without one filter; everything else stays, the selection and the camera too. */
export function clearFilter(view: View, name: FilterName): View {
  return { ...view, ...FILTERS_OFF[name] };
}

/** The view without any filter: the same data, tab, selection and camera. */
export function withoutFilters(view: View): View {
  return FILTER_NAMES.reduce(clearFilter, view);
}
