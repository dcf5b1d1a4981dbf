import { PARAMETERS } from "./parameters/order.ts";
import { tab } from "./parameters/tab.ts";
import type { View } from "./view.ts";
import { writeLink } from "./writeLink.ts";

/** The link of a view, starting with `?v=1.`; equal views give equal links, and defaults are left out. */
export function encodeLink(view: View): string {
  return writeLink(view, PARAMETERS);
}

/** The link to hand to others: as `encodeLink`, and the tab always stands in it, since a narrow screen has its own. */
export function encodeShareLink(view: View): string {
  const withTab = PARAMETERS.map((parameter) =>
    parameter === tab ? { ...tab, write: () => view.tab } : parameter,
  );
  return writeLink(view, withTab);
}
