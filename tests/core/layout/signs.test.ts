import { describe, expect, test } from "vitest";
import { labelStyle } from "../../../src/core/layout/labelStyle.ts";
import { signRadius } from "../../../src/core/layout/signRadius.ts";
import { isInSign, signShape } from "../../../src/core/layout/signShape.ts";
import { ACTOR_TYPES } from "../../../src/core/model/vocabulary.ts";

describe("radius", () => {
  test.each([
    [42, 42, 23, "the busiest of many"],
    [1, 42, 3.55, "area, not radius, follows the count"],
    [4, 42, 7.1, "four times the area"],
    [6, 6, 12.25, "few interactions: 5 px a root, no more"],
    [1, 400, 3.2, "never under 3.2"],
    [100, 100, 27, "many interactions: 2.7 px a root, no less"],
    [400, 400, 30, "very many: 30 px, no more"],
    [20_000, 20_000, 30, "very many: no larger than that"],
    [0, 42, 2.6, "none: a dot"],
    [0, 0, 2.6, "an empty picture"],
  ])("%i of at most %i: %f px (%s)", (count, max, radius) => {
    expect(signRadius(count, max)).toBeCloseTo(radius, 1);
  });
});

describe("shape", () => {
  test.each(ACTOR_TYPES)("a %s covers the area of the circle", (type) => {
    const { corners, rx, ry } = signShape(type);
    const area = corners === null ? Math.PI : polygonArea(corners) * rx * ry;
    expect(area).toBeGreaterThan(Math.PI * 0.99);
    expect(area).toBeLessThan(Math.PI * 1.01);
  });

  test.each([
    ["person", 0.7, 0.7, true],
    ["person", 0.72, 0.72, false],
    ["state", 0.99, -0.99, true],
    ["armed group", 0.49, 0.5, true],
    ["armed group", 0.6, 0.6, false],
    ["place/facility", 0, -0.9, true],
    ["place/facility", 0.8, -0.5, false],
    ["place/facility", 0.9, 0.95, true],
    ["unknown", 0.9, -0.9, true],
    ["government body", 0.9, -0.9, false],
    ["government body", 0.9, 0.9, true],
    ["party", 0.9, 0.9, false],
    ["party", 0.9, 0, true],
  ] as const)("a point of a %s at %f, %f: inside %s", (type, x, y, inside) => {
    expect(isInSign(signShape(type), x, y)).toBe(inside);
  });
});

/** Shoelace formula. */
function polygonArea(corners: readonly number[]): number {
  let twice = 0;
  for (let i = 0; i < corners.length; i += 2) {
    const [x0 = 0, y0 = 0] = [corners[i], corners[i + 1]];
    const [x1 = 0, y1 = 0] = [corners[(i + 2) % corners.length], corners[(i + 3) % corners.length]];
    twice += x0 * y1 - x1 * y0;
  }
  return twice / 2;
}

test("label type by rank", () => {
  const styles = [1, 4, 5, 10, 11, 26, 27]
    .map((rank) => labelStyle(rank, false))
    .map(({ sizePx, weight }) => [sizePx, weight]);
  expect(styles).toEqual([
    [15, 600],
    [15, 600],
    [13.5, 600],
    [13.5, 600],
    [12.5, 400],
    [12.5, 400],
    [12, 400],
  ]);
  expect(labelStyle(30, true)).toEqual({ sizePx: 12, weight: 600 });
});
