import { describe, expect, test } from "vitest";
import { interactionSortKey } from "../../src/table/interactionFacts.ts";
import type { InteractionColumn } from "../../src/table/columns.ts";
import { orderBy, pressedSort, type SortKey } from "../../src/table/sorting.ts";
import { catalogue, lookup, opened } from "./smallTable.ts";

describe("order by keys", () => {
  test.each<[string, readonly SortKey[], readonly number[], readonly number[]]>([
    ["numbers", [3, 1, 2], [1, 2, 0], [0, 2, 1]],
    ["zero is a number like another", [1, 0, null], [1, 0, 2], [0, 1, 2]],
    ["words, whatever their accents", ["Zarif", "Çavuşoğlu", "Abe"], [2, 1, 0], [0, 1, 2]],
    ["numbers within words", ["Base 10", "Base 9"], [1, 0], [0, 1]],
    ["equal ones as they stood", ["b", "a", "b", "a"], [1, 3, 0, 2], [0, 2, 1, 3]],
    ["unknown ones last both ways", [null, "b", "a"], [2, 1, 0], [1, 2, 0]],
  ])("%s", (_, keys, ascending, descending) => {
    const by = (direction: "ascending" | "descending"): readonly number[] => [
      ...orderBy(keys.length, (place) => keys[place] ?? null, direction),
    ];
    expect(by("ascending")).toEqual(ascending);
    expect(by("descending")).toEqual(descending);
  });
});

test("a second press turns the sorting round, another column begins its own way", () => {
  const byDate = { column: "date", direction: "ascending" } as const;
  expect(pressedSort(byDate, "date", "ascending")).toEqual({ column: "date", direction: "descending" });
  expect(pressedSort(byDate, "sources", "descending")).toEqual({
    column: "sources",
    direction: "descending",
  });
});

describe("what a column sorts an interaction by", () => {
  const siege = opened.interactions([catalogue.interactionIds.indexOf("2019-12-30-embassy-siege")])[0]!;

  test.each<[InteractionColumn, SortKey]>([
    ["kind", "Siege"],
    ["who", "Brigade against N. Embassy"],
    ["sources", 2],
    ["class", "Force"],
    ["tone", 3],
    ["status", 0],
    ["confidence", 0],
    ["reported", "2020-01-02"],
    ["place", "Southport"],
    ["what", null],
    ["topics", null],
    ["date", null],
  ])("%s: %s", (column, key) => {
    expect(interactionSortKey(column, siege.interaction, lookup)).toBe(key);
  });
});
