import { expect, test } from "vitest";
import { tieStrength } from "../../../../src/core/layout/large/tieStrength.ts";

test("is 1 + log2 of the interactions at powers of two, and straight between them", () => {
  expect([1, 2, 3, 4, 6, 8, 1024].map(tieStrength)).toEqual([1, 2, 2.5, 3, 3.5, 4, 11]);
});
