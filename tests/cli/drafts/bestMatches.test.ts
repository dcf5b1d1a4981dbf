import { expect, test } from "vitest";
import { bestMatches } from "../../../src/cli/drafts/bestMatches.ts";

test("the likest go together, and each thing only once", () => {
  const matches = bestMatches([
    { one: "call of 3 January", other: "call of 4 January", likeness: 1 },
    { one: "call of 3 January", other: "call of 3 January, reviewed", likeness: 3 },
    { one: "call of 4 January", other: "call of 4 January", likeness: 2 },
    { one: "call of 5 January", other: "call of 4 January", likeness: 2 },
  ]);
  expect(matches).toEqual([
    ["call of 3 January", "call of 3 January, reviewed"],
    ["call of 4 January", "call of 4 January"],
  ]);
});
