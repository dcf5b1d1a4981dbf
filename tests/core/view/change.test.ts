import { describe, expect, it } from "vitest";
import * as change from "../../../src/core/view/change.ts";
import { clearFilter, FILTER_NAMES, withoutFilters } from "../../../src/core/view/filters.ts";
import { EMPTY_VIEW, type View } from "../../../src/core/view/view.ts";

const KEPT = {
  data: "siege",
  tab: "table",
  selection: { type: "actor", actor: "mike-pompeo" },
  camera: { x: 1, y: 2, width: 3 },
  pins: [{ actor: "iran", x: 4, y: 5 }],
  unknown: [["embed", ""]],
} as const;

const FULL: View = {
  ...EMPTY_VIEW,
  ...KEPT,
  window: { from: 1, to: 2 },
  asOf: 3,
  classes: ["contact"],
  kinds: ["call"],
  actorTypes: ["person"],
  topics: ["embassy-siege"],
  sources: ["al-monitor"],
  status: ["planned"],
  confidence: ["high"],
  text: "rocket",
  rollUp: "state",
  hidden: ["iran"],
  leastStrength: 2,
  leastSources: 2,
  chain: ["mike-pompeo", "javad-zarif"],
  longestPause: 7,
  focus: ["mike-pompeo"],
  hops: 2,
};

describe("steps from one view to the next", () => {
  it("a window, its ends put in order", () => {
    expect(change.withWindow(EMPTY_VIEW, { from: 5, to: 3 })).toEqual({
      ...EMPTY_VIEW,
      window: { from: 3, to: 5 },
    });
    expect(change.withWindow(EMPTY_VIEW, { from: 0, to: null })).toEqual({
      ...EMPTY_VIEW,
      window: { from: 0, to: null },
    });
  });

  it("a selection, the ends of a tie put in order", () => {
    expect(change.withSelection(EMPTY_VIEW, { type: "tie", a: "b", b: "a" }).selection).toEqual({
      type: "tie",
      a: "a",
      b: "b",
    });
    expect(change.withSelection(FULL, null)).toEqual({ ...FULL, selection: null });
  });

  it("focus, whose hops go with its last actor", () => {
    const one = change.withHops(change.addFocus(EMPTY_VIEW, "zarif"), 2);
    const two = change.addFocus(change.addFocus(one, "lavrov"), "lavrov");
    expect(two).toEqual({ ...EMPTY_VIEW, focus: ["lavrov", "zarif"], hops: 2 });
    expect(change.removeFocus(two, "zarif")).toEqual({ ...EMPTY_VIEW, focus: ["lavrov"], hops: 2 });
    expect(change.removeFocus(one, "zarif")).toEqual(EMPTY_VIEW);
    expect(change.withFocus(two, ["b", "a", "b"]).focus).toEqual(["a", "b"]);
  });

  it("whole numbers", () => {
    expect(change.withLeastStrength(EMPTY_VIEW, 0).leastStrength).toBe(1);
    expect(change.withLeastStrength(EMPTY_VIEW, 2.6).leastStrength).toBe(3);
    expect(change.withCamera(EMPTY_VIEW, { x: -0.2, y: 10.5, width: 0.1 }).camera).toEqual({
      x: 0,
      y: 11,
      width: 1,
    });
    expect(change.withCamera(FULL, null).camera).toBeNull();
  });
});

describe("removing filters", () => {
  it("one at a time until none is left; selection, camera and tab stay throughout", () => {
    let view = FULL;
    for (const name of FILTER_NAMES) {
      const next = clearFilter(view, name);
      expect([name, next]).not.toEqual([name, view]);
      expect(next).toMatchObject(KEPT);
      view = next;
    }
    expect(view).toEqual({ ...EMPTY_VIEW, ...KEPT });
    expect(withoutFilters(FULL)).toEqual(view);
  });

  it("class and kind are one", () => {
    expect(clearFilter(FULL, "kind")).toEqual({ ...FULL, classes: [], kinds: [] });
  });
});

it("the selection stays when filters change", () => {
  const steps: readonly ((view: View) => View)[] = [
    (view) => change.withWindow(view, { from: 9, to: 9 }),
    (view) => change.withFocus(view, []),
    (view) => change.withHops(view, 1),
    (view) => change.withLeastStrength(view, 9),
  ];
  for (const step of steps) expect(step(FULL)).toMatchObject(KEPT);
});
