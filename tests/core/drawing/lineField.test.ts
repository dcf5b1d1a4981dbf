import fc from "fast-check";
import { expect, it } from "vitest";
import { LINE_COVER, LineField } from "../../../src/core/drawing/lineField.ts";

const [WIDTH, HEIGHT, PLANES] = [24, 16, 2];
type Line = readonly [x0: number, y0: number, x1: number, y1: number, plane: number, weight: number];

const coordinate = fc.double({ min: -40, max: 60, noNaN: true });
const line: fc.Arbitrary<Line> = fc.tuple(
  coordinate,
  coordinate,
  coordinate,
  coordinate,
  fc.nat(PLANES - 1),
  fc.integer({ min: 1, max: 3 }),
);
const fieldOf = (lines: readonly Line[]): LineField => {
  const field = new LineField(WIDTH, HEIGHT, PLANES);
  for (const one of lines) field.add(...one);
  return field;
};

it("a level line covers its pixels once, a slanted one shares each column between two", () => {
  const level = fieldOf([[2, 3, 6, 3, 0, 1]]);
  const covered = [...level.counts.entries()].filter(([, count]) => count > 0);
  expect(covered).toEqual([2, 3, 4, 5].map((x) => [3 * WIDTH + x, LINE_COVER]));

  const slanted = fieldOf([[2, 2, 10, 6, 0, 1]]);
  const column = (x: number) => Array.from({ length: HEIGHT }, (_, y) => slanted.counts[y * WIDTH + x]!);
  expect(column(5).filter((count) => count > 0)).toEqual([LINE_COVER / 2, LINE_COVER / 2]);
});

it("draws the same from either end, and on its own plane", () => {
  fc.assert(
    fc.property(line, ([x0, y0, x1, y1, plane, weight]) => {
      const there = fieldOf([[x0, y0, x1, y1, plane, weight]]);
      const planes = [0, 1].map((one) =>
        there.counts.slice(one * WIDTH * HEIGHT, (one + 1) * WIDTH * HEIGHT),
      );
      expect(planes[1 - plane]!.every((count) => count === 0)).toBe(true);
      const most = planes[plane]!.reduce((sum, count) => sum + count, 0);
      const back = fieldOf([[x1, y1, x0, y0, plane, weight]]).counts.reduce((sum, count) => sum + count, 0);
      // Where an end lies between two pixels, it may count to either.
      expect(Math.abs(most - back)).toBeLessThanOrEqual(2 * LINE_COVER * weight);
    }),
  );
});

it("whatever is added and taken, in any order: the field is that of the lines in it, also past overflow", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.array(line, { maxLength: 12 }), (stay, go) => {
      const heavy = go.map(([x0, y0, x1, y1, plane]): Line => [x0, y0, x1, y1, plane, 4_000]);
      const field = fieldOf([...heavy, ...stay.toReversed()]);
      for (const [x0, y0, x1, y1, plane, weight] of heavy) field.add(x0, y0, x1, y1, plane, -weight);
      expect(field.counts).toEqual(fieldOf(stay).counts);
    }),
  );
});

it("refuses a size that holds nothing", () => {
  expect(() => new LineField(4, 40, 3)).toThrow("a field of 4 by 40 pixels; expected at least 5 by 5");
});
