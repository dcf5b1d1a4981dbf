import { expect, it, test } from "vitest";
import { ALONE, AMONG, fullCount, markScale } from "../../src/matrix/markScale.ts";

test.each([
  [1, 4, ALONE, 1],
  [4, 4, ALONE, 2],
  [9, 9, ALONE, 2.3],
  [1, 4, AMONG, 0.85],
  [4, 4, AMONG, 1.2],
  [400, 400, ALONE, 2.3],
  [1_500, 400, ALONE, 2.3],
  [100, 400, AMONG, 0.6],
  [2, 400, AMONG, 0.3],
])("a mark of %i where %i fill the room", (count, full, room, scale) => {
  expect(markScale(count, full, room)).toBeCloseTo(scale);
});

it("takes no outlier for what fills the room", () => {
  expect(fullCount([3_000, ...Array.from({ length: 19 }, (_, at) => 10 * (at + 1))])).toBe(180);
  expect([fullCount([7]), fullCount([])]).toEqual([7, 0]);
});
