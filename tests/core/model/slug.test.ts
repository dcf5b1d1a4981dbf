import fc from "fast-check";
import { expect, it } from "vitest";
import { isSlug } from "../../../src/core/model/ids.ts";
import { slugOf, untaken } from "../../../src/core/model/slug.ts";

it.each([
  ["Pompeo’s round of calls", "pompeo-s-round-of-calls"],
  ["  Élan, 2020!  ", "elan-2020"],
  ["السفارة", "view"],
  ["", "view"],
  ["a".repeat(59) + " b", "a".repeat(59)],
])("%s is %s", (text, slug) => {
  expect(slugOf(text, "view")).toBe(slug);
});

it("is an id, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      expect(isSlug(slugOf(text, "view"))).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

it("counts on where it is taken", () => {
  expect(["calls", "calls-2"].map((id) => untaken(id, new Set(["calls", "opening"])))).toEqual([
    "calls-2",
    "calls-2",
  ]);
  expect(untaken("calls", new Set(["calls", "calls-2", "calls-3"]))).toBe("calls-4");
});
