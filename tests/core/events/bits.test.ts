import { expect, it } from "vitest";
import { isAbove0, isKept } from "../../../src/core/events/bits.ts";
import { KEPT, lossCode } from "../../../src/core/events/lossCode.ts";

it("answers whether a number is above 0 with 1 or 0", () => {
  expect([0, 1, 2, 65_535, 2 ** 31 - 1].map(isAbove0)).toEqual([0, 1, 1, 1, 1]);
});

it("answers whether a loss code is that of what is kept with 1 or 0", () => {
  expect([KEPT, lossCode("window"), lossCode("focus")].map(isKept)).toEqual([1, 0, 0]);
});
