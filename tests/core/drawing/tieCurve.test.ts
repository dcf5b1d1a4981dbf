import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { signShape } from "../../../src/core/layout/signShape.ts";
import {
  arrowhead,
  curveBetween,
  curveLength,
  partOfCurve,
  pointOnCurve,
  shortened,
  strandOffset,
  type TieCurve,
  tieCurve,
  type TieEnd,
} from "../../../src/core/drawing/tieCurve.ts";

const circle = (x: number, y: number, r: number): TieEnd => ({
  x,
  y,
  rx: r,
  ry: r,
  shape: signShape("person"),
});
const square = (x: number, y: number, r: number): TieEnd => ({
  x,
  y,
  rx: r,
  ry: r,
  shape: signShape("state"),
});
const rounded = (curve: TieCurve | null): number[] | null =>
  curve === null
    ? null
    : [curve.x0, curve.y0, curve.cx, curve.cy, curve.x1, curve.y1].map((n) => Math.round(n * 10) / 10 + 0);

describe("a tie's curve", () => {
  test("bends to the left of its way by the bend times its length, at the control point", () => {
    expect(rounded(curveBetween({ x: 0, y: 100 }, { x: 200, y: 100 }, 0.07))).toEqual([
      0, 100, 100, 86, 200, 100,
    ]);
  });

  test("is the same seen from the other end with the bend turned", () => {
    const [there, back] = [
      curveBetween({ x: 0, y: 0 }, { x: 30, y: 40 }, 0.2),
      curveBetween({ x: 30, y: 40 }, { x: 0, y: 0 }, -0.2),
    ];
    expect(rounded(back)).toEqual(
      rounded({ x0: there.x1, y0: there.y1, cx: there.cx, cy: there.cy, x1: there.x0, y1: there.y0 }),
    );
  });

  test("begins and ends at the outlines of its signs", () => {
    expect(rounded(tieCurve(circle(0, 0, 10), square(100, 0, 20), 0))).toEqual([10, 0, 45, 0, 80, 0]);
  });

  test("meets a square's corner farther out than a circle", () => {
    const toCircle = tieCurve(circle(0, 0, 5), circle(100, 100, 10), 0);
    const toSquare = tieCurve(circle(0, 0, 5), square(100, 100, 10), 0);
    expect([toCircle?.x1, toSquare?.x1].map((x) => Math.round((x ?? 0) * 10) / 10)).toEqual([92.9, 90]);
  });

  test("is nothing where the signs touch", () => {
    expect(tieCurve(circle(0, 0, 30), circle(40, 0, 20), 0.07)).toBeNull();
    expect(tieCurve(circle(5, 5, 3), circle(5, 5, 3), 0.07)).toBeNull();
  });

  test("of a strand lies beside the middle", () => {
    expect(rounded(tieCurve(circle(0, 0, 10), circle(100, 0, 10), 0, 6))).toEqual([8, -6, 50, -6, 92, -6]);
  });
});

test("strands lie 2.6 px apart about the middle", () => {
  expect([0, 1, 2].map((i) => strandOffset(i, 3))).toEqual([-2.6, 0, 2.6]);
  expect([0, 1].map((i) => strandOffset(i, 2))).toEqual([-1.3, 1.3]);
  expect(strandOffset(0, 1)).toBe(0);
});

test("an arrowhead points along the end of the curve", () => {
  const straight: TieCurve = { x0: 0, y0: 0, cx: 50, cy: 0, x1: 100, y1: 0 };
  expect(arrowhead(straight, "end", 8)).toEqual({ x: 100, y: 0, angle: 0 });
  expect(arrowhead(straight, "start", 8)).toEqual({ x: 0, y: 0, angle: Math.PI });
  const bent = arrowhead({ x0: 0, y0: 0, cx: 100, cy: 0, x1: 100, y1: 100 }, "end", 8);
  expect([bent.x, bent.y]).toEqual([100, 100]);
  expect(bent.angle).toBeGreaterThan(1.4);
  expect(bent.angle).toBeLessThan(Math.PI / 2);
});

test("a curve is shortened by px at either end, to nothing at most", () => {
  const straight: TieCurve = { x0: 0, y0: 0, cx: 50, cy: 0, x1: 100, y1: 0 };
  expect(rounded(shortened(straight, 10, 20))).toEqual([10, 0, 45, 0, 80, 0]);
  expect(rounded(shortened(straight, 60, 60))).toEqual([50, 0, 50, 0, 50, 0]);
});

const place = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) });
const share = fc.integer({ min: 0, max: 100 }).map((n) => n / 100);

test("a part of a curve runs along the whole", () => {
  fc.assert(
    fc.property(place, place, fc.constantFrom(0.07, -0.2), share, share, share, (a, b, bend, from, to, t) => {
      const whole = curveBetween(a, b, bend);
      const onPart = pointOnCurve(partOfCurve(whole, from, to), t);
      const onWhole = pointOnCurve(whole, from + (to - from) * t);
      expect(Math.hypot(onPart.x - onWhole.x, onPart.y - onWhole.y)).toBeLessThan(1e-6);
    }),
    { seed: 3 },
  );
});

test("the length of a bent tie is within a thousandth of that of a fine polyline", () => {
  for (const bend of [0.02, 0.07, 0.11, 0.15, 0.2]) {
    const curve = curveBetween({ x: 0, y: 0 }, { x: 300, y: 400 }, bend);
    let measured = 0;
    for (let i = 0; i < 1000; i++) {
      const [p, q] = [pointOnCurve(curve, i / 1000), pointOnCurve(curve, (i + 1) / 1000)];
      measured += Math.hypot(q.x - p.x, q.y - p.y);
    }
    expect(Math.abs(curveLength(curve) / measured - 1)).toBeLessThan(0.001);
  }
});
