import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Points } from "../../../../src/core/layout/large/pivotMds.ts";
import { createRepulsion } from "../../../../src/core/layout/large/repulsion.ts";
import { mulberry32 } from "../../../fixtures/randomGraph.ts";

/** The sum over all pairs, one after another. */
function naive({ x, y }: Points, mass: Float64Array, scale: number): Points {
  const sum = (own: Float64Array): Float64Array =>
    own.map((value, i) =>
      own.reduce((total, other, j) => {
        const squared = Math.max(1e-4, (x[i]! - x[j]!) ** 2 + (y[i]! - y[j]!) ** 2);
        return total + (i === j ? 0 : (scale * mass[i]! * mass[j]! * (value - other)) / squared);
      }, 0),
    );
  return { x: sum(x), y: sum(y) };
}

const noForce = (count: number): Points => ({ x: new Float64Array(count), y: new Float64Array(count) });

test("two push each other with the product of their masses over their distance", () => {
  const force = noForce(2);
  createRepulsion(2)(
    { x: Float64Array.of(0, 3), y: Float64Array.of(0, 4) },
    Float64Array.of(2, 5),
    force,
    10,
  );
  expect([...force.x].map((value) => Math.round(value))).toEqual([-12, 12]);
  expect([...force.y].map((value) => Math.round(value))).toEqual([-16, 16]);
});

test("is near the sum over all pairs, also with points on one place", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.integer(), fc.boolean(), (count, seed, crowded) => {
      const random = mulberry32(seed);
      const value = (): number => (crowded ? Math.floor(8 * random()) : 1000 * random());
      const points = {
        x: Float64Array.from({ length: count }, value),
        y: Float64Array.from({ length: count }, value),
      };
      const mass = Float64Array.from({ length: count }, () => 1 + random());
      const force = noForce(count);
      createRepulsion(count)(points, mass, force, 1);
      const wanted = naive(points, mass, 1);
      const size = (f: Points): number => Math.sqrt(f.x.reduce((s, v, i) => s + v * v + f.y[i]! ** 2, 0));
      const error = {
        x: force.x.map((v, i) => v - wanted.x[i]!),
        y: force.y.map((v, i) => v - wanted.y[i]!),
      };
      expect(size(error)).toBeLessThanOrEqual(0.08 * size(wanted) + 1e-9);
    }),
    { numRuns: 30, seed: 20200103 },
  );
});

test("one repulsion serves one set of points after another", () => {
  const repel = createRepulsion(2);
  const mass = Float64Array.of(1, 1);
  const [first, second] = [noForce(2), noForce(2)];
  repel({ x: Float64Array.of(0, 900), y: Float64Array.of(5, 5) }, mass, first, 1);
  repel({ x: Float64Array.of(0, 1), y: Float64Array.of(5, 5) }, mass, second, 1);
  expect(second.x).toEqual(Float64Array.of(-1, 1));
});
