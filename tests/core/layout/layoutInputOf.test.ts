import { expect, test } from "vitest";
import { layoutInputOf } from "../../../src/core/layout/layoutInputOf.ts";
import { smallGraph } from "../../fixtures/smallGraph.ts";

test("takes counts and ties of the whole data set from the unfiltered picture", () => {
  const two = smallGraph.interactions.filter(
    ({ id }) => id === "2020-01-06-placeholder-rings-example" || id === "2020-01-05-brigade-strike",
  );
  expect(layoutInputOf({ ...smallGraph, interactions: two })).toEqual({
    actors: smallGraph.actors,
    weights: { "ada-example": 2, "ben-placeholder": 1, "northland-foreign-ministry": 1, "river-brigade": 1 },
    ties: [
      { a: "northland-foreign-ministry", b: "river-brigade", count: 1 },
      { a: "ada-example", b: "ben-placeholder", count: 1 },
      { a: "ada-example", b: "river-brigade", count: 1 },
    ],
  });
});
