import fc from "fast-check";
import { expect, it, test } from "vitest";
import { strandWidthPx, USUAL_WIDTHS } from "../../../src/core/drawing/strandWidth.ts";

test.each([
  [1, 4, 1, "one interaction"],
  [4, 4, 2.4, "the root of the count"],
  [9, 9, 3.8, "up to nine"],
  [3_000, 3_000, 4, "the strongest of thousands, no wider than its neighbours leave room for"],
  [300, 3_000, 1.55, "a tenth of it"],
  [1, 3_000, 0.6, "the weakest beside it, which can still be seen"],
])("%i interactions where the strongest has %i: %f px (%s)", (count, most, px) => {
  expect(strandWidthPx({ strand: 0, count }, { thinness: 1, most })).toBeCloseTo(px, 2);
});

it("draws force wider, and a crowd thinner", () => {
  expect(strandWidthPx({ strand: 3, count: 1 })).toBeCloseTo(1.9);
  expect(strandWidthPx({ strand: 0, count: 9 }, { ...USUAL_WIDTHS, thinness: 0.5 })).toBeCloseTo(1.9);
});

it("never draws the weaker of two strands wider, and knows no step where the strongest grows", () => {
  const counts = fc.integer({ min: 1, max: 20_000 });
  fc.assert(
    fc.property(counts, counts, counts, (one, other, third) => {
      const [weak, strong, most] = [one, other, third].toSorted((a, b) => a - b) as [number, number, number];
      const width = (count: number, strongest: number): number =>
        strandWidthPx({ strand: 0, count }, { thinness: 1, most: strongest });
      expect(width(weak, most)).toBeLessThanOrEqual(width(strong, most));
      expect(Math.abs(width(weak, most) - width(weak, most + 1))).toBeLessThan(0.25);
    }),
  );
});
