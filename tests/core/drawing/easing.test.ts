import { expect, it } from "vitest";
import { eased } from "../../../src/core/drawing/easing.ts";

it("goes from 0 to 1, ever on, and most of the way early", () => {
  const steps = Array.from({ length: 101 }, (_, percent) => eased(percent / 100));
  expect(steps.every((step, place) => place === 0 || step > (steps[place - 1] ?? 1))).toBe(true);
  expect([eased(-1), eased(0), eased(1), eased(2)]).toEqual([0, 0, 1, 1]);
  expect(eased(0.25)).toBeGreaterThan(0.6);
});

it("is the curve of the style sheet: x = 0.25 lies at y = 0.607", () => {
  // u solves 3(1-u)²u·0.2 + u³ = 0.25; y = 3(1-u)u² + u³.
  const u = 0.571977;
  expect(3 * (1 - u) ** 2 * u * 0.2 + u ** 3).toBeCloseTo(0.25, 3);
  expect(eased(0.25)).toBeCloseTo(3 * (1 - u) * u ** 2 + u ** 3, 3);
});
