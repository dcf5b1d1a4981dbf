import { describe, expect, test } from "vitest";
import {
  groupedLines,
  headingOf,
  isRow,
  type Lines,
  outermostRow,
  plainLines,
  rowFrom,
} from "../../src/table/lines.ts";

const GROUPS = [
  { day: 10, first: 0, count: 2 },
  { day: 12, first: 2, count: 1 },
  { day: null, first: 3, count: 2 },
];

/** "10: 0 1, 12: 2": each heading with the rows under it. */
function told(lines: Lines): string {
  return Array.from(lines.code, (code) => (code >= 0 ? `${code}` : `/${lines.groups[-code - 1]?.day}:`)).join(
    " ",
  );
}

describe("rows under their days", () => {
  test.each([
    ["ascending", "/10: 0 1 /12: 2 /null: 3 4"],
    ["descending", "/12: 2 /10: 0 1 /null: 3 4"],
  ] as const)("%s, the undated last", (direction, expected) => {
    const lines = groupedLines(GROUPS, direction);
    expect([told(lines), lines.leftOff]).toEqual([expected, 0]);
  });

  test("a table too tall ends early and says by how many rows", () => {
    const lines = groupedLines(GROUPS, "ascending", 5);
    expect([told(lines), lines.leftOff]).toEqual(["/10: 0 1 /12: 2", 2]);
  });

  test("each line knows its heading", () => {
    const lines = groupedLines(GROUPS, "ascending");
    expect([0, 1, 2, 3, 4, 7].map((line) => headingOf(lines, line))).toEqual([0, 0, 0, 3, 3, 5]);
  });
});

describe("plain rows", () => {
  test("stand as they are ordered, without headings", () => {
    const lines = plainLines(Int32Array.of(2, 0, 1));
    expect([told(lines), headingOf(lines, 1), lines.leftOff]).toEqual(["2 0 1", undefined, 0]);
  });

  test("end early where they are too many", () => {
    const lines = plainLines(Int32Array.of(2, 0, 1), 2);
    expect([told(lines), lines.leftOff]).toEqual(["2 0", 1]);
  });
});

describe("from row to row", () => {
  // Lines: 0 heading, 1 and 2 rows, 3 heading, 4 row, 5 heading, 6 and 7 rows.
  const lines = groupedLines(GROUPS, "ascending");

  test.each([
    [1, 1, 2],
    [2, 1, 4],
    [4, -1, 2],
    [1, -1, 1],
    [1, 3, 6],
    [7, -3, 2],
    [1, 100, 7],
    [7, 1, 7],
  ])("from line %i by %i rows to line %i", (from, steps, to) => {
    expect(rowFrom(lines, from, steps)).toBe(to);
    expect(isRow(lines, to)).toBe(true);
  });

  test("the outermost", () => {
    expect([outermostRow(lines, "first"), outermostRow(lines, "last")]).toEqual([1, 7]);
    expect(outermostRow(plainLines(new Int32Array()), "first")).toBe(-1);
  });
});
