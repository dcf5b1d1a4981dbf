import { describe, expect, test } from "vitest";
import {
  ACTOR_COLUMNS,
  columnsShown,
  INTERACTION_COLUMNS,
  TIE_COLUMNS,
  usualColumns,
} from "../../src/table/columns.ts";

const ids = (columns: readonly { readonly id: string }[]): readonly string[] => columns.map(({ id }) => id);

describe("the usual columns", () => {
  test.each([
    ["interactions", INTERACTION_COLUMNS, ["date", "kind", "who", "what", "sources"], []],
    ["ties", TIE_COLUMNS, ["a", "b", "interactions", "tones", "first", "last"], ["initiated"]],
    ["actors", ACTOR_COLUMNS, ["name", "type", "interactions", "ties", "office"], ["country"]],
  ])("of %s, and those that a wide frame has room for", (_, columns, narrow, roomy) => {
    expect(new Set(usualColumns(columns, 700))).toEqual(new Set(narrow));
    expect(new Set(usualColumns(columns, 872))).toEqual(new Set([...narrow, ...roomy]));
  });
});

test("columns ticked keep their order, and those always shown need no tick", () => {
  expect(ids(columnsShown(INTERACTION_COLUMNS, new Set(["place", "what", "tone"])))).toEqual([
    "date",
    "kind",
    "what",
    "tone",
    "place",
  ]);
});
