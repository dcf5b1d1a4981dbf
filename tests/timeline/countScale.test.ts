import { expect, test } from "vitest";
import { countScale } from "../../src/timeline/countScale.ts";

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
