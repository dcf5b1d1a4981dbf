import { expect, test } from "vitest";
import { adjacencyOf } from "../../../../src/core/layout/large/adjacency.ts";
import { placeBesideNeighbours } from "../../../../src/core/layout/large/besideNeighbours.ts";

test("places actors about their strongest neighbours, also those that only lead there over others", () => {
  const [a, b] = [Int32Array.of(0, 0, 1, 3), Int32Array.of(2, 3, 2, 4)];
  const count = Int32Array.of(30, 1, 1, 1);
  const points = {
    x: Float64Array.of(0, 1000, NaN, NaN, NaN, NaN),
    y: Float64Array.of(0, 0, NaN, NaN, NaN, NaN),
  };
  placeBesideNeighbours(points, Int32Array.of(0, 2, 4, 3, 1, 5), adjacencyOf(6, a, b), count, 10);
  const [, , strong, leaf, beyond, untied] = [...points.x.keys()].map((i) =>
    Math.hypot(points.x[i]!, points.y[i]!),
  );
  expect(strong).toBeLessThan(15);
  expect(leaf).toBeLessThan(15);
  expect(beyond).toBeLessThan(30);
  expect(untied).toBeNaN();
});

test("the many around one actor stand on a spiral, the first nearest", () => {
  const ends = Int32Array.of(1, 2, 3, 4, 5, 6);
  const points = { x: new Float64Array(7).fill(NaN), y: new Float64Array(7).fill(NaN) };
  points.x[0] = points.y[0] = 0;
  const adjacency = adjacencyOf(7, new Int32Array(6), ends);
  placeBesideNeighbours(points, ends, adjacency, new Int32Array(6).fill(1), 10);
  const distances = [...ends].map((i) => Math.hypot(points.x[i]!, points.y[i]!));
  expect(distances.map((distance) => Math.round(distance))).toEqual([10, 14, 17, 20, 22, 24]);
});
