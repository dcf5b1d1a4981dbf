import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filtersChanged, withFiltersOf } from "../../../src/core/view/filterFields.ts";
import { clearFilter, FILTER_NAMES } from "../../../src/core/view/filters.ts";
import { sameFilters } from "../../../src/core/view/sameView.ts";
import { EMPTY_VIEW } from "../../../src/core/view/view.ts";
import { anyView } from "./anyView.ts";

describe("withFiltersOf", () => {
  it("takes every filter of the other view, and nothing else", () => {
    fc.assert(
      fc.property(anyView, anyView, (view, other) => {
        const now = withFiltersOf(view, other);
        expect(filtersChanged(other, now)).toEqual([]);
        expect(sameFilters(now, other)).toBe(true);
        const { data, tab, selection, camera, unknown } = view;
        expect(now).toMatchObject({ data, tab, selection, camera, unknown });
      }),
    );
  });
});

describe("filtersChanged", () => {
  it("names what differs, in the order of the filters", () => {
    expect(filtersChanged(EMPTY_VIEW, { ...EMPTY_VIEW, hops: 2, kinds: ["call"], tab: "table" })).toEqual([
      "kind",
      "focus",
    ]);
  });

  it("names the filter that is cleared", () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...FILTER_NAMES), (view, name) => {
        const changed = filtersChanged(view, clearFilter(view, name));
        expect([[], [name]]).toContainEqual(changed);
      }),
    );
  });
});
