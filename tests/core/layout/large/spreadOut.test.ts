import { expect, test } from "vitest";
import { spreadOut } from "../../../../src/core/layout/large/spreadOut.ts";
import { mulberry32 } from "../../../fixtures/randomGraph.ts";

const leastDistance = (x: Float64Array, y: Float64Array): number => {
  let least = Infinity;
  for (let i = 0; i < x.length; i++)
    for (let j = 0; j < i; j++) least = Math.min(least, Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!));
  return least;
};

test("leaves nobody too near to another, where the rounds are enough", () => {
  const random = mulberry32(5);
  const points = {
    x: Float64Array.from({ length: 300 }, () => 300 * random()),
    y: Float64Array.from({ length: 300 }, () => 300 * random()),
  };
  spreadOut(points, new Uint8Array(300), { distance: 10, rounds: 500, discs: [], seed: 1 });
  expect(leastDistance(points.x, points.y)).toBeGreaterThan(9.99);
});

test("moves apart points on one place, and leaves the fixed where they are", () => {
  const points = { x: new Float64Array(9).fill(7), y: new Float64Array(9).fill(-2) };
  spreadOut(points, Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0, 0), {
    distance: 5,
    rounds: 500,
    discs: [],
    seed: 1,
  });
  expect([points.x[0], points.y[0]]).toEqual([7, -2]);
  expect(leastDistance(points.x, points.y)).toBeGreaterThan(4.99);
});

test("keeps out of discs", () => {
  const points = { x: Float64Array.of(1, 0, 60), y: Float64Array.of(0, -2, 0) };
  spreadOut(points, new Uint8Array(3), {
    distance: 1,
    rounds: 1,
    discs: [{ x: 0, y: 0, radius: 50 }],
    seed: 1,
  });
  expect(points).toEqual({ x: Float64Array.of(50, 0, 60), y: Float64Array.of(0, -50, 0) });
});
