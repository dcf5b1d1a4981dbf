import { expect, it } from "vitest";
import { swipeOf } from "../../../src/stories/play/swipe.ts";

it.each([
  [-120, 10, "next"],
  [120, -30, "previous"],
  [-48, 0, "next"],
  [-47, 0, null],
  [0, 300, null],
  [-100, 90, null],
  [3, 2, null],
])("a finger that goes %i across and %i down: %s", (dx, dy, to) => {
  expect(swipeOf({ dx, dy })).toBe(to);
});
