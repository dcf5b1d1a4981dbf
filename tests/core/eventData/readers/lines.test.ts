import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayReader } from "../../../../src/core/eventData/readers/dayOfNumber.ts";
import {
  codeKeyIn,
  Fields,
  isoDayNumber,
  wholeNumber,
} from "../../../../src/core/eventData/readers/fields.ts";
import { LineSplitter, LONGEST_LINE } from "../../../../src/core/eventData/readers/lineSplitter.ts";
import { textOfBytes } from "../../../../src/core/eventData/readers/textOfBytes.ts";
import { dayFromIso } from "../../../../src/core/model/day.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function linesOf(chunks: readonly Uint8Array[]): string[] {
  const lines: string[] = [];
  const splitter = new LineSplitter({
    line: (bytes, from, to) => lines.push(new TextDecoder().decode(bytes.subarray(from, to))),
    tooLong: () => lines.push("too long"),
  });
  for (const chunk of chunks) splitter.push(chunk);
  splitter.end();
  return lines;
}

describe("lines", () => {
  test("are the same however the bytes are cut", () => {
    const text = fc
      .array(fc.constantFrom("a", "bc", "\n", "\r\n", "é", "\t"), { maxLength: 40 })
      .map((all) => all.join(""));
    fc.assert(
      fc.property(text, fc.array(fc.nat(6), { maxLength: 40 }), (whole, cuts) => {
        const bytes = bytesOf(whole);
        const chunks: Uint8Array[] = [];
        let from = 0;
        for (const cut of cuts) chunks.push(bytes.slice(from, (from += cut)));
        chunks.push(bytes.slice(from));
        const expected = whole.split("\n");
        if (expected.at(-1) === "") expected.pop();
        expect(linesOf(chunks)).toEqual(expected.map((line) => line.replace(/\r$/, "")));
      }),
      { verbose: true },
    );
  });

  test("an endless line is told and passed over, in one chunk or many", () => {
    const long = new Uint8Array(LONGEST_LINE + 1).fill(65);
    const end = bytesOf("\nlast");
    expect(linesOf([bytesOf("first\n"), long, end])).toEqual(["first", "too long", "last"]);
    expect(linesOf([Uint8Array.of(...bytesOf("first\n")), long, long, end])).toEqual([
      "first",
      "too long",
      "last",
    ]);
    const whole = new Uint8Array(long.length + end.length);
    whole.set(long);
    whole.set(end, long.length);
    expect(linesOf([whole])).toEqual(["too long", "last"]);
    expect(linesOf([long])).toEqual(["too long"]);
  });
});

test("fields are counted, and kept as far as asked", () => {
  const fields = new Fields(3);
  const bytes = bytesOf("xxa\t\tbc\tdyy");
  fields.split(bytes, 2, 9);
  expect(fields.count).toBe(4);
  expect(
    [0, 1, 2].map((at) => new TextDecoder().decode(bytes.subarray(fields.from(at), fields.to(at)))),
  ).toEqual(["a", "", "bc"]);
});

test.each([
  ["0", 0],
  ["  459 ", 459],
  ["999999999", 999_999_999],
  ["", -1],
  ["  ", -1],
  ["1234567890", -1],
  ["-5", -1],
  ["1.5", -1],
  ["1 2", -1],
  ["０", -1],
])("the whole number of %j is %d", (text, number) => {
  const bytes = bytesOf(text);
  expect(wholeNumber(bytes, 0, bytes.length)).toBe(number);
});

test.each([
  ["040", 1_040],
  ["04", 104],
  ["1384", 11_384],
  ["4", -1],
  ["04000", -1],
  ["04a", -1],
  ["---", -1],
])("the key of code %j is %d", (text, key) => {
  expect(codeKeyIn(bytesOf(text), 0, text.length)).toBe(key);
});

test.each([
  ["2018-06-01", "2018-06-01"],
  ["2016-02-29", "2016-02-29"],
  ["2018-02-29", undefined],
  ["2018-13-01", undefined],
  ["1799-12-31", undefined],
  ["2201-01-01", undefined],
  ["2018/06/01", undefined],
  ["2018-06-1", undefined],
  ["20180601", undefined],
  ["Event Date", undefined],
])("the day of %j is %s", (text, iso) => {
  const dayOf = dayReader();
  const bytes = bytesOf(text);
  const expected = iso === undefined ? undefined : dayFromIso(iso);
  expect(dayOf(isoDayNumber(bytes, 0, bytes.length))).toBe(expected);
  expect(dayOf(isoDayNumber(bytes, 0, bytes.length))).toBe(expected);
});

test.each([
  [bytesOf("Nicolás Maduro"), "Nicolás Maduro"],
  [Uint8Array.of(0x4e, 0x69, 0x63, 0x6f, 0x6c, 0xe1, 0x73, 0x20, 0x80, 0x92), "Nicolás €’"],
  [bytesOf(" a\u0000b\u001b[31m\u2028c "), "a b [31m c"],
])("bytes are text in UTF-8, or else in windows-1252: %#", (bytes, text) => {
  expect(textOfBytes(bytes)).toBe(text);
});
