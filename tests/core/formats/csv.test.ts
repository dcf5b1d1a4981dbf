import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { csvText } from "../../../src/core/formats/csv.ts";
import { originalCell } from "../../../src/core/formats/harmlessCell.ts";

describe("raw: RFC 4180, and nothing else", () => {
  test.each([
    ["plain", "plain"],
    ["", ""],
    ["a, b", '"a, b"'],
    ['say "so"', '"say ""so"""'],
    ["two\nlines", '"two\nlines"'],
    ["=1+1", "=1+1"],
  ])("%j -> %j", (text, written) => {
    expect(csvText([[text, "end"]], "raw")).toBe(`${written},end\r\n`);
  });
});

describe("for spreadsheets: a byte order mark, and no formula", () => {
  test.each([
    ["plain", "plain"],
    ["=1+1", "'=1+1"],
    ["\rx", `"'\rx"`],
    ['=cmd|"/C calc"!A0', `"'=cmd|""/C calc""!A0"`],
  ])("%j -> %j", (text, written) => {
    expect(csvText([[text, "end"]], "spreadsheet")).toBe(`\ufeff${written},end\r\n`);
  });
});

test("rows end in CRLF, the last included", () => {
  const rows = [
    ["a", "b"],
    ["c", "d"],
  ];
  expect(csvText(rows, "raw")).toBe("a,b\r\nc,d\r\n");
  expect(csvText([], "raw")).toBe("");
});

/** By papaparse, which knows nothing of how it was written. */
const parsed = (text: string): string[][] =>
  Papa.parse<string[]>(text, { delimiter: ",", newline: "\r\n", skipEmptyLines: false }).data.slice(0, -1);

const ROWS = fc.array(
  fc.array(fc.string({ unit: fc.constantFrom(..."=+-@'\",;\t\r\n ab".split(""), "é", "א", "😀") }), {
    minLength: 2,
    maxLength: 4,
  }),
  { minLength: 1, maxLength: 4 },
);

test("another parser reads the same cells back", () => {
  fc.assert(
    fc.property(ROWS, (rows) => {
      expect(parsed(csvText(rows, "raw"))).toEqual(rows);
      const safe = parsed(csvText(rows, "spreadsheet"));
      expect(safe.map((row) => row.map(originalCell))).toEqual(rows);
    }),
  );
});
