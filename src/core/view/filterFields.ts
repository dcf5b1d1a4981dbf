import type { FilterName } from "./filters.ts";
import type { View } from "./view.ts";

/** The fields of a view that each filter is made of. */
const FILTER_FIELDS = {
  window: ["window"],
  asOf: ["asOf"],
  kind: ["classes", "kinds"],
  type: ["actorTypes"],
  topic: ["topics"],
  source: ["sources"],
  status: ["status"],
  confidence: ["confidence"],
  text: ["text"],
  rollUp: ["rollUp"],
  hidden: ["hidden"],
  leastStrength: ["leastStrength"],
  leastSources: ["leastSources"],
  chain: ["chain", "longestPause"],
  focus: ["focus", "hops"],
} as const satisfies Readonly<Record<FilterName, readonly (keyof View)[]>>;

const NAMES = Object.keys(FILTER_FIELDS) as readonly FilterName[];

/** The view with exactly the filters of another; data, tab, selection and camera stay. */
export function withFiltersOf(view: View, other: View): View {
  const fields = NAMES.flatMap((name): readonly (keyof View)[] => FILTER_FIELDS[name]);
  return { ...view, ...Object.fromEntries(fields.map((field) => [field, other[field]])) };
}

/** The filters that differ between two views, in their fixed order. */
export function filtersChanged(before: View, now: View): readonly FilterName[] {
  const same = (field: keyof View): boolean => JSON.stringify(before[field]) === JSON.stringify(now[field]);
  return NAMES.filter((name) => !FILTER_FIELDS[name].every(same));
}
