import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CampRules } from "../../../src/core/layout/campRules.ts";
import { layoutGraph } from "../../../src/core/layout/layoutGraph.ts";
import { anyInput, inputOf, layoutActor, overlaps, twoCountries } from "./layoutFixtures.ts";

const rules: CampRules = [
  { id: "fighters", label: "Fighters", match: { types: ["armed group", "place/facility"] }, at: [0.5, 0.9] },
  { id: "north", label: null, match: { countries: ["XNL"] }, at: [0.1, 0.2] },
  { id: "south", label: null, match: { countries: ["XSL"] }, at: [0.9, 0.2] },
];

const anchors: Readonly<Record<string, readonly [number, number]>> = {
  fighters: [500, 522],
  north: [100, 116],
  south: [900, 116],
};

const campOf: Readonly<Record<string, string>> = {
  northland: "north",
  "ada-example": "north",
  "north-ministry": "north",
  southland: "south",
  "ben-placeholder": "south",
  "nobody-asked": "south",
  "river-brigade": "fighters",
  "river-bridge": "fighters",
};

describe("positions by rules", () => {
  const positions = layoutGraph(twoCountries, rules);

  test("every actor stands nearer to the anchor of its camp than to any other", () => {
    const nearest = Object.entries(positions).map(([id, [x, y]]) => {
      const byDistance = Object.entries(anchors).sort(
        ([, a], [, b]) => Math.hypot(x - a[0], y - a[1]) - Math.hypot(x - b[0], y - b[1]),
      );
      return [id, byDistance[0]?.[0]];
    });
    expect(Object.fromEntries(nearest)).toEqual(campOf);
  });

  test("stand within the frame of 1000 x 580", () => {
    for (const [x, y] of Object.values(positions)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(1000);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(580);
    }
  });

  test("are the same in a second run", () => {
    expect(layoutGraph(twoCountries, rules)).toEqual(positions);
  });

  test("follow the rules: a camp that moves takes its actors along", () => {
    const moved = rules.map((rule) => (rule.id === "north" ? { ...rule, at: [0.1, 0.9] as const } : rule));
    const [, y] = layoutGraph(twoCountries, moved)["ada-example"] ?? [0, 0];
    expect(y).toBeGreaterThan(400);
  });
});

describe("positions without rules", () => {
  test("one actor stands in the middle", () => {
    expect(layoutGraph(inputOf([layoutActor("ada-example", "person")], []), null)).toEqual({
      "ada-example": [500, 290],
    });
  });

  test("no actors give no positions", () => {
    expect(layoutGraph(inputOf([], []), null)).toEqual({});
  });

  test("actors that no tie touches stand below two parts that ties hold together", () => {
    const people = ["a", "b", "c", "d", "e"].map((id) => layoutActor(id, "person"));
    const positions = layoutGraph(
      inputOf(people, [
        ["a", "b", 3],
        ["c", "d", 3],
      ]),
      null,
    );
    const across = (p: string, q: string): number =>
      Math.abs((positions[p]?.[0] ?? 0) - (positions[q]?.[0] ?? 0));
    expect(across("a", "b")).toBeLessThan(across("a", "c"));
    expect(across("c", "d")).toBeLessThan(across("b", "d"));
    for (const tied of ["a", "b", "c", "d"])
      expect(positions["e"]?.[1]).toBeGreaterThan(positions[tied]?.[1] ?? Infinity);
  });

  test("a tie to an actor that is not in the list, or to itself, is passed over", () => {
    const people = [layoutActor("a", "person"), layoutActor("b", "person")];
    const good = inputOf(people, [["a", "b", 2]]);
    const odd = {
      ...good,
      ties: [...good.ties, { a: "a", b: "stranger", count: 5 }, { a: "b", b: "b", count: 5 }],
    };
    expect(layoutGraph(odd, null)).toEqual(layoutGraph(good, null));
  });
});

test("a position for every actor, whole numbers, no sign on another, the same twice", () => {
  fc.assert(
    fc.property(anyInput, fc.boolean(), (input, ruled) => {
      const positions = layoutGraph(input, ruled ? rules : null);
      expect(Object.keys(positions).sort()).toEqual(input.actors.map(({ id }) => id).sort());
      for (const place of Object.values(positions))
        for (const value of place) expect(Object.is(value, Math.round(value) + 0)).toBe(true);
      expect(overlaps(input, positions)).toEqual([]);
      expect(layoutGraph(input, ruled ? rules : null)).toEqual(positions);
    }),
    { numRuns: 12, seed: 20200103 },
  );
});
