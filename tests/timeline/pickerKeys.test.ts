import { expect, test } from "vitest";
import { barAfterKey } from "../../src/timeline/pickerKeys.ts";

test.each([
  ["ArrowRight", "day", 11],
  ["ArrowLeft", "day", 9],
  ["PageDown", "day", 17],
  ["PageUp", "day", 3],
  ["PageDown", "month", 22],
  ["Home", "day", 0],
  ["End", "day", 60],
  ["Enter", "day", null],
  ["a", "day", null],
] as const)("%s from the eleventh of 61, by %s", (key, unit, bar) => {
  expect(barAfterKey(key, 10, 61, unit)).toBe(bar);
});

test("no key leads past the first or the last bar", () => {
  expect(barAfterKey("ArrowLeft", 0, 61, "day")).toBe(0);
  expect(barAfterKey("PageUp", 3, 61, "day")).toBe(0);
  expect(barAfterKey("PageDown", 58, 61, "day")).toBe(60);
});
