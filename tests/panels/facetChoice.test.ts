import { describe, expect, it } from "vitest";
import { isFound, ranked, tickedOf, toggled, toggledAll } from "../../src/panels/facetChoice.ts";

describe("ticking", () => {
  it("adds or takes out one word, in order", () => {
    expect(toggled(["river", "talks"], "embassy")).toEqual(["embassy", "river", "talks"]);
    expect(toggled(["river", "talks"], "river")).toEqual(["talks"]);
  });

  it("of a group ticks all of it, and unticks it when all were ticked", () => {
    expect(toggledAll(["b", "z"], ["a", "b"])).toEqual(["a", "b", "z"]);
    expect(toggledAll(["a", "b", "z"], ["a", "b"])).toEqual(["z"]);
  });

  it("of a group is all, some or none", () => {
    const ticked = new Set(["a", "b"]);
    expect([["a", "b"], ["a", "c"], ["c"], []].map((ids) => tickedOf(ids, ticked))).toEqual([
      "all",
      "some",
      "none",
      "none",
    ]);
  });
});

describe("ranked", () => {
  it("puts the largest count first, and names in order where counts are equal", () => {
    const rows = [
      { label: "talks", count: 2 },
      { label: "river", count: 5 },
      { label: "Embassy", count: 2 },
    ];
    expect(ranked(rows).map(({ label }) => label)).toEqual(["river", "Embassy", "talks"]);
  });
});

describe("isFound", () => {
  it.each([
    ["Hürriyet Daily News", "hurri", true],
    ["Hürriyet Daily News", "news  daily", true],
    ["Hürriyet Daily News", "daily mail", false],
    ["anything", "", true],
  ])("“%s” has “%s”: %s", (text, search, found) => {
    expect(isFound(text, search)).toBe(found);
  });
});
