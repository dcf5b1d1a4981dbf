import { expect, test } from "vitest";
import { adjacencyOf } from "../../../../src/core/layout/large/adjacency.ts";
import { placeInBand } from "../../../../src/core/layout/large/band.ts";

test("puts those without a place into rows below the others, the tied beside each other", () => {
  const adjacency = adjacencyOf(6, Int32Array.of(1), Int32Array.of(5));
  const points = {
    x: Float64Array.of(40, NaN, NaN, NaN, NaN, NaN),
    y: Float64Array.of(100, NaN, NaN, NaN, NaN, NaN),
  };
  placeInBand(points, Int32Array.of(1, 5, 0, 2, 3, 4), adjacency, 30, 10);
  expect(points).toEqual({
    x: Float64Array.of(40, 5, 25, 5, 15, 15),
    y: Float64Array.of(100, 120, 120, 130, 130, 120),
  });
});

test("begins at the top where nobody has a place", () => {
  const points = { x: Float64Array.of(NaN, NaN), y: Float64Array.of(NaN, NaN) };
  const none = new Int32Array();
  placeInBand(points, Int32Array.of(0, 1), adjacencyOf(2, none, none), 1000, 10);
  expect(points).toEqual({ x: Float64Array.of(5, 15), y: Float64Array.of(0, 0) });
});
