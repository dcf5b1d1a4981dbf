import { describe, expect, it } from "vitest";
import { restoreView } from "../../../src/core/view/restore.ts";
import { namedViewShowing, sameFilters } from "../../../src/core/view/sameView.ts";
import { EMPTY_VIEW, type View } from "../../../src/core/view/view.ts";
import { SIEGE } from "./siege.ts";

describe("the same filters", () => {
  it.each<[string, Partial<View>]>([
    ["selection", { selection: { type: "actor", actor: "iran" } }],
    ["camera", { camera: { x: 1, y: 2, width: 3 } }],
    ["pins", { pins: [{ actor: "iran", x: 1, y: 2 }] }],
    ["tab", { tab: "matrix" }],
    ["data", { data: "siege" }],
    ["hops without a focus", { hops: 2 }],
    ["the order of a set", { status: ["claimed", "actual"] }],
  ])("%s does not matter", (_, other) => {
    expect(sameFilters(EMPTY_VIEW, { ...EMPTY_VIEW, ...other })).toBe(true);
  });

  it.each<[string, Partial<View>]>([
    ["a window from day zero", { window: { from: 0, to: null } }],
    ["as-of", { asOf: 0 }],
    ["kinds", { kinds: ["call"] }],
    ["classes", { classes: ["call"] }],
    ["types", { actorTypes: ["state"] }],
    ["topics", { topics: ["call"] }],
    ["sources", { sources: ["call"] }],
    ["status", { status: [] }],
    ["confidence", { confidence: ["low"] }],
    ["text", { text: " " }],
    ["roll-up", { rollUp: "state" }],
    ["hidden", { hidden: ["iran"] }],
    ["strength", { leastStrength: 2 }],
    ["sources of a tie", { leastSources: 2 }],
    ["chain", { chain: ["mike-pompeo", "kataib-hezbollah"] }],
    ["focus", { focus: ["iran"] }],
  ])("%s does", (_, other) => {
    expect(sameFilters(EMPTY_VIEW, { ...EMPTY_VIEW, ...other })).toBe(false);
  });

  it("hops matter with a focus", () => {
    const near: View = { ...EMPTY_VIEW, focus: ["iran"] };
    expect(sameFilters(near, { ...near, hops: 2 })).toBe(false);
  });
});

describe("the named view showing", () => {
  it.each([
    ["", "opening"],
    ["?t=2019-12-27..2020-01-03&tab=table&sel=mike-pompeo", "opening"],
    ["?actor=mike-pompeo&kind=call", "pompeo-calls"],
    ["?v=1", undefined],
  ])("'%s' shows %s", (link, id) => {
    expect(namedViewShowing(restoreView(link, SIEGE).view, SIEGE)?.id).toBe(id);
  });
});
