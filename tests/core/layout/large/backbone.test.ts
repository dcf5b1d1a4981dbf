import { expect, test } from "vitest";
import { backboneOf } from "../../../../src/core/layout/large/backbone.ts";
import { weightsOf } from "../../../../src/core/layout/large/largeGraph.ts";
import { campGraph } from "../../../fixtures/campGraph.ts";

test("has the tied actors, the busiest first, and the ties among them with their strength", () => {
  const graph = {
    actorCount: 4,
    a: Int32Array.of(1, 2, 2),
    b: Int32Array.of(2, 3, 2),
    count: Int32Array.of(8, 1, 5),
    camp: Int32Array.of(-1, 0, 0, 1),
    types: Array.from({ length: 4 }, () => "person" as const),
    labelLength: Int32Array.of(3, 3, 3, 3),
  };
  expect(backboneOf(graph, weightsOf(graph))).toEqual({
    actors: Int32Array.of(2, 1, 3),
    a: Int32Array.of(1, 0),
    b: Int32Array.of(0, 2),
    strength: Float64Array.of(4, 1),
    camp: Int32Array.of(0, 0, 1),
  });
});

test("of a graph of many, has the thousand busiest, and for each of their ties an end of which it is among the eight strongest", () => {
  const graph = campGraph(3_000, 1);
  const weights = weightsOf(graph);
  const { actors, a, b } = backboneOf(graph, weights);
  expect(actors).toHaveLength(1_000);
  const least = weights[actors.at(-1)!]!;
  expect(weights.filter((weight) => weight > least).length).toBeLessThan(1_000);
  expect(a.length).toBeGreaterThan(1_000);
  expect(a.length).toBeLessThanOrEqual(8 * 1_000);
  const taken = new Int32Array(1_000);
  a.forEach((p, tie) => {
    const q = b[tie]!;
    expect(Math.min(taken[p]!, taken[q]!)).toBeLessThan(8);
    taken[p]!++;
    taken[q]!++;
  });
});
