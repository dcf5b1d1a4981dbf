import { openGraph } from "../../src/core/events/openGraph.ts";
import { dayFromIso } from "../../src/core/model/day.ts";
import { EMPTY_VIEW, type View } from "../../src/core/view/view.ts";
import { lookupOf } from "../../src/table/lookup.ts";
import type { SortedElsewhere } from "../../src/table/sheet.ts";
import { smallGraph } from "../fixtures/smallGraph.ts";

export const opened = openGraph(smallGraph);
export const { catalogue } = opened;
export const lookup = lookupOf(catalogue);

/** Nothing is sorted or written elsewhere. */
export const HERE = {
  elsewhere: { state: "nowhere" } as SortedElsewhere,
  exportTable: (table: string) => Promise.resolve(new TextEncoder().encode(`the whole file of ${table}`)),
};

/** A view of the days given, both ends among them; all else as it comes. */
export function viewOf(from: string, to: string, more: Partial<View> = {}): View {
  return {
    ...EMPTY_VIEW,
    window: { from: dayFromIso(from) ?? null, to: dayFromIso(to) ?? null },
    ...more,
  };
}
