import * as fc from "fast-check";
import { expect, test } from "vitest";
import { distanceToCurve, nearestTie } from "../../src/network/nearestTie.ts";
import { curveBetween, pointOnCurve, type TieCurve } from "../../src/core/drawing/tieCurve.ts";

const flat: TieCurve = { x0: 0, y0: 0, cx: 50, cy: 0, x1: 100, y1: 0 };
const bent: TieCurve = { x0: 0, y0: 0, cx: 50, cy: 100, x1: 100, y1: 0 };

test.each([
  [{ x: 30, y: 7 }, flat, 7],
  [{ x: 103, y: 4 }, flat, 5],
  [{ x: 50, y: 50 }, bent, 0],
  [{ x: 50, y: 60 }, bent, 10],
])("from %j the distance is measured square to the curve, or to its end", (point, curve, distance) => {
  expect(distanceToCurve(point, curve)).toBeCloseTo(distance, 2);
});

test("the nearest of several curves within reach; of equal ones the last", () => {
  expect(nearestTie({ x: 50, y: 20 }, [flat, bent], 25)).toEqual({ index: 0, distancePx: 20 });
  expect(nearestTie({ x: 50, y: 48 }, [flat, bent], 5)?.index).toBe(1);
  expect(nearestTie({ x: 50, y: 4 }, [flat, flat], 5)?.index).toBe(1);
});

test("nothing out of reach, and nothing of nothing", () => {
  expect(nearestTie({ x: 50, y: 20 }, [flat], 5)).toBeNull();
  expect(nearestTie({ x: 50, y: 20 }, [], 5)).toBeNull();
});

test("the distance is that to the nearest of many points of the curve", () => {
  const place = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 500 }) });
  fc.assert(
    fc.property(place, place, place, fc.constantFrom(0.02, 0.07, -0.11, 0.2), (point, a, b, bend) => {
      const curve = curveBetween(a, b, bend);
      const brute = Array.from({ length: 2001 }, (_, i) => pointOnCurve(curve, i / 2000)).reduce(
        (least, { x, y }) => Math.min(least, Math.hypot(x - point.x, y - point.y)),
        Infinity,
      );
      expect(Math.abs(distanceToCurve(point, curve) - brute)).toBeLessThan(0.5);
    }),
    { numRuns: 60, seed: 5 },
  );
});
