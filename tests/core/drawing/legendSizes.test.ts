import { describe, expect, it } from "vitest";
import { sampleSizes } from "../../../src/core/drawing/legendSizes.ts";

const counts = (max: number, scale?: number): readonly number[] =>
  sampleSizes(max, scale).map(({ count }) => count);

/** Radii for 43: 1 is 3.5 px, 5 is 7.8, 10 is 11.1 and 20, at 15.7, does not fit; halfway is 7.3. */
describe("sampleSizes", () => {
  it.each([
    [0, []],
    [1, [1]],
    [2, [1, 2]],
    [4, [1, 2, 3]],
    [24, [1, 3, 5]],
    [43, [1, 5, 10]],
    [5000, [1, 500, 1000]],
  ])("busiest %i", (max, expected) => {
    expect(counts(max)).toEqual(expected);
  });

  it("shows larger counts where signs are drawn smaller", () => {
    expect(counts(43, 0.5)).toEqual([1, 10, 20]);
  });
});
