import { expect, test } from "vitest";
import type { Body } from "../../../src/core/layout/bodies.ts";
import { separateLabels, separateSigns } from "../../../src/core/layout/separate.ts";

const body = (id: string, x: number, y: number, more: Partial<Body> = {}): Body => ({
  id,
  weight: 0,
  x,
  y,
  rx: 10,
  ry: 10,
  labelWidth: 0,
  labelHeight: 0,
  ...more,
});

test("two signs on one point come apart, and the busier moves less", () => {
  const [quiet, busy] = [body("quiet", 50, 50), body("busy", 50, 50, { weight: 9 })];
  separateSigns([quiet, busy]);
  expect(Math.abs(quiet.y - busy.y)).toBeGreaterThanOrEqual(20);
  expect(Math.abs(busy.y - 50)).toBeLessThan(Math.abs(quiet.y - 50));
});

test("signs apart stay where they are, rounded", () => {
  const bodies = [body("a", 10.4, 10.6), body("b", 200, -0.2)];
  separateSigns(bodies);
  expect(bodies.map(({ x, y }) => [x, y])).toEqual([
    [10, 11],
    [200, 0],
  ]);
});

test("a sign under another's label is pushed out of it, up or down, where that is nearest", () => {
  const [named, under] = [
    body("named", 100, 100, { labelWidth: 120, labelHeight: 20 }),
    body("under", 180, 104),
  ];
  separateLabels([named, under], { width: 1000, height: 580 });
  expect([named.x, under.x]).toEqual([100, 180]);
  expect(under.y - named.y).toBeGreaterThanOrEqual(20);
});

test("labels push no sign out of the frame", () => {
  const bodies = Array.from({ length: 12 }, (_, i) =>
    body(`b${i}`, 95, 50 + i, { labelWidth: 80, labelHeight: 20 }),
  );
  separateLabels(bodies, { width: 100, height: 100 });
  for (const { x, y } of bodies) expect(x >= 10 && x <= 90 && y >= 10 && y <= 90).toBe(true);
});
