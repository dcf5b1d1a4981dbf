import { expect, test } from "vitest";
import { countScale, steadyHighest } from "../../../src/core/timeline/countScale.ts";

test.each([
  [0, { top: 1.2, ticks: [] }],
  [1, { top: 1.2, ticks: [1] }],
  [2, { top: 2, ticks: [1, 2] }],
  [7, { top: 7, ticks: [3, 6] }],
  [27, { top: 28, ticks: [10, 20] }],
  [28, { top: 28, ticks: [10, 20] }],
  [33, { top: 34, ticks: [10, 20] }],
  [83, { top: 88, ticks: [40, 80] }],
  [1999, { top: 2000, ticks: [500, 1000] }],
])("two round numbers under %d", (highest, scale) => {
  expect(countScale(highest)).toEqual(scale);
});

test("the scale stands until a bar would leave the plot, and then stays grown", () => {
  expect(steadyHighest(30, 12)).toBe(30);
  expect(steadyHighest(30, 31)).toBe(30); // in the headroom
  expect(steadyHighest(30, 32)).toBe(32);
  expect(steadyHighest(32, 12)).toBe(32);
  expect(steadyHighest(0, 7)).toBe(7);
});
