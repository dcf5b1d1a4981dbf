import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_FILE_BYTES, tooLarge } from "../../../src/core/formats/fileSize.ts";
import { readGraphText } from "../../../src/core/formats/json.ts";
import { jsonFault, placeInWords } from "../../../src/core/formats/jsonFault.ts";
import { nestingBeyond } from "../../../src/core/formats/jsonNesting.ts";
import { parseGraph } from "../../../src/core/model/parse.ts";
import { exampleGraphFile } from "../../fixtures/exampleGraphFile.ts";

const EXAMPLE_TEXT = JSON.stringify(exampleGraphFile, null, 2);

test("a graph file loads, with or without a byte order mark", () => {
  expect(readGraphText(EXAMPLE_TEXT)).toEqual(parseGraph(exampleGraphFile));
  expect(readGraphText(`\ufeff${EXAMPLE_TEXT}`)).toEqual(parseGraph(exampleGraphFile));
});

describe("a text that is no graph file is refused with one message", () => {
  const notJson = (what: string) => `The file is not JSON: ${what}.`;
  test.each<[name: string, text: string, message: string]>([
    ["nothing", "", "The file is empty; expected a graph file in JSON."],
    ["a byte order mark and blanks", "\ufeff \r\n\t", "The file is empty; expected a graph file in JSON."],
    ["prose", "Dear reader", notJson('unexpected "D" at line 1, column 1; expected a value')],
    ["a page", "<!doctype html>", notJson('unexpected "<" at line 1, column 1; expected a value')],
    [
      "cut off in a list",
      '{\n  "actors": [',
      notJson("the file ends at line 2, column 14; expected a value or ]"),
    ],
    [
      "cut off in a text",
      '{"format": "dem',
      notJson('the file ends at line 1, column 16; expected a closing "'),
    ],
    ["a comma too many", "[1,\n 2,\n]", notJson('unexpected "]" at line 3, column 1; expected a value')],
    [
      "a comma too few",
      '{"a": 1\r\n "b": 2}',
      notJson(String.raw`unexpected "\"" at line 2, column 2; expected , or }`),
    ],
    [
      "single quotes",
      "{'a': 1}",
      notJson(`unexpected "'" at line 1, column 2; expected a name in double quotes or }`),
    ],
    ["a name without value", '{"a"}', notJson('unexpected "}" at line 1, column 5; expected :')],
    [
      "a bare name after a comma",
      '{"a": 1, b: 2}',
      notJson('unexpected "b" at line 1, column 10; expected a name in double quotes'),
    ],
    [
      "a number of another language",
      "[NaN]",
      notJson('unexpected "N" at line 1, column 2; expected a value or ]'),
    ],
    ["a leading zero", "[01]", notJson('unexpected "1" at line 1, column 3; expected , or ]')],
    [
      "two values",
      '{} "x"',
      notJson(String.raw`unexpected "\"" at line 1, column 4; expected the end of the file`),
    ],
    [
      "an unknown escape",
      String.raw`["\x"]`,
      notJson(String.raw`unexpected "\\" at line 1, column 3; expected an escape such as \n or \u0000`),
    ],
    [
      "a line break in a text, after characters of two units",
      '["🗼🗼\n"]',
      notJson(
        String.raw`unexpected "\n" at line 1, column 5; expected a closing ", or control characters written as \u0000`,
      ),
    ],
    [
      "200,000 nested lists",
      "[".repeat(200_000) + "]".repeat(200_000),
      "The file nests brackets more than 100 deep at line 1, column 101; expected at most 100.",
    ],
    [
      "200,000 nested objects that never close",
      '{"a":'.repeat(200_000),
      "The file nests brackets more than 100 deep at line 1, column 501; expected at most 100.",
    ],
  ])("%s", (_, text, message) => {
    expect(readGraphText(text)).toEqual({ ok: false, problems: [{ path: "", message, effect: "refused" }] });
  });

  test("JSON of another sort keeps its own message", () => {
    expect(readGraphText('{"format": "demarche-graph", "version": 3}').problems).toEqual([
      { path: "version", message: "unknown version 3; expected 1", effect: "refused" },
    ]);
  });
});

test("a file of more than 50 MiB is named by its size", () => {
  expect(MAX_FILE_BYTES).toBe(52_428_800);
  expect(tooLarge(MAX_FILE_BYTES + 1)).toBe("The file is 50.1 MiB; expected at most 50 MiB.");
  expect(tooLarge(1_500_000_000)).toBe("The file is 1430.6 MiB; expected at most 50 MiB.");
});

describe("nesting", () => {
  test.each<[string, number | undefined]>([
    ["[[]]", undefined],
    ["[[],[],{}]", undefined],
    ["[[[]]]", 2],
    ['{"a": {"b": [1]}}', 12],
    ['["[[[[", "\\"[[[", "\\\\"]', undefined],
    ['"[[[[', undefined],
    ["]]]]][[[", 7],
  ])("%s", (json, offset) => {
    expect(nestingBeyond(json, 2)).toBe(offset);
  });
});

describe("the search for a fault", () => {
  const broken = fc
    .tuple(
      fc.json({ maxDepth: 3 }),
      fc.nat(),
      fc.constantFrom("", "]", "}", "{", "[", '"', ",", ":", "\\", "x", "-", "1e", "\n", "\u0001", "tru"),
    )
    .map(([json, place, added]) => {
      const at = place % (json.length + 1);
      return json.slice(0, at) + added + json.slice(at + (place % 2));
    });

  test("finds one exactly where JSON.parse throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), broken), (text) => {
        expect(jsonFault(text) === undefined).toBe(parses(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test("is not ended by depth or length", () => {
    const depth = 300_000;
    expect(jsonFault("[".repeat(depth))).toEqual({
      offset: depth,
      found: "the file ends",
      expected: "a value or ]",
    });
    expect(jsonFault(`${" ".repeat(5_000_000)}[${"1".repeat(5_000_000)},"${"é".repeat(5_000_000)}"]`)).toBe(
      undefined,
    );
  });

  test.each([
    ["a\nb\r\nc\rd", 7, "line 4, column 1"],
    ["a\nb\r\nc\rd", 1, "line 1, column 2"],
    ["", 0, "line 1, column 1"],
    ["🗼x", 2, "line 1, column 2"],
  ])("%j, %i is %s", (text, offset, place) => {
    expect(placeInWords(text, offset)).toBe(place);
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
