import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { harmlessCell, originalCell } from "../../../src/core/formats/harmlessCell.ts";

describe("what a spreadsheet could run gets an apostrophe", () => {
  test.each([
    ["=1+1", "'=1+1"],
    ["+44 20", "'+44 20"],
    ["-2", "'-2"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\tx", "'\tx"],
    ["\rx", "'\rx"],
    ["\nx", "'\nx"],
    ["＝1+1", "'＝1+1"],
    ["＋1", "'＋1"],
    ["－1", "'－1"],
    ["＠SUM(A1)", "'＠SUM(A1)"],
    ["−1", "'−1"],
    ["  =1+1", "'  =1+1"],
    ["\u00a0\u200b=1+1", "'\u00a0\u200b=1+1"],
    ["\ufeff=1+1", "'\ufeff=1+1"],
    ["\t=1+1", "'\t'=1+1"],
    ["talks; =1+1", "talks;' =1+1"],
    ["first line\r\n=1+1", "first line\r\n'=1+1"],
    ["'=1+1", "''=1+1"],
    ['=cmd|"/C calc"!A0', '\'=cmd|"/C calc"!A0'],
  ])("%j -> %j", (text, written) => {
    expect(harmlessCell(text)).toBe(written);
  });
});

describe("all else stays as it is", () => {
  test.each([
    [""],
    ["plain"],
    ["a=b"],
    ["2019-12-31/2020-01-01"],
    ["mike-pompeo:initiator; benjamin-netanyahu:party"],
    ["'quoted'"],
    ["’tis"],
    ["https://example.org/?a=1&b=-2"],
    ["Al-Manar - a report"],
    ["[Rouhani meets the emir]"],
  ])("%j", (text) => {
    expect(harmlessCell(text)).toBe(text);
  });
});

const NASTY = fc
  .array(fc.constantFrom(..."=+-@＝＋－＠−'\t\r\n; \u00a0\u200b\ufeffa\",".split(""), "x", "😀"), {
    maxLength: 14,
  })
  .map((characters) => characters.join(""));
const CELL = fc.oneof(NASTY, fc.string({ unit: "binary" }));

test("whatever stood in a cell is found back", () => {
  fc.assert(
    fc.property(CELL, (text) => {
      expect(originalCell(harmlessCell(text))).toBe(text);
    }),
    { numRuns: 2_000 },
  );
});

test("no cell, nor what a separator cuts off, begins with a sign of a formula", () => {
  fc.assert(
    fc.property(CELL, (text) => {
      const pieces = harmlessCell(text).split(/[;\t\r\n]/);
      for (const piece of pieces) expect(piece).not.toMatch(/^[\p{Z}\p{Cf}\v\f\0]*[=+\-@＝＋－＠−]/u);
      expect(harmlessCell(text)).not.toMatch(/^[\t\r\n]/);
    }),
    { numRuns: 2_000 },
  );
});
