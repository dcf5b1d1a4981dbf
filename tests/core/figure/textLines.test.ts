import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { heldTogether, lineWidth, type Run, textLines } from "../../../src/core/figure/textLines.ts";
import { FONT_TABLE } from "../../../src/core/figure/textMeasure.ts";

const WRAPPING = { width: 120, size: 12, measure: FONT_TABLE };

const linesOf = (text: string, mostLines?: number): string[] =>
  textLines([{ text, weight: 400 }], { ...WRAPPING, ...(mostLines === undefined ? {} : { mostLines }) }).map(
    (line) => line.map((run) => run.text).join(""),
  );

describe("text is broken", () => {
  test("between words", () => {
    expect(linesOf("Showing 53 of 106 actors and 67 of 240 interactions")).toEqual([
      "Showing 53 of 106",
      "actors and 67 of",
      "240 interactions",
    ]);
  });

  test("an address after its signs, and a word without any where the line ends", () => {
    expect(linesOf("https://demarche.example.org/?v=1&d=iraq-2020")).toEqual([
      "https://",
      "demarche.example",
      ".org/?v=1&d=",
      "iraq-2020",
    ]);
  });

  test("with an ellipsis where lines are too many", () => {
    expect(linesOf("Showing 53 of 106 actors and 67 of 240 interactions", 2)).toEqual([
      "Showing 53 of 106",
      "actors and 67 of…",
    ]);
    expect(linesOf("Showing", 0)).toEqual([]);
  });

  test("keeping the weights of its runs", () => {
    const runs: Run[] = [
      { text: "Sources. ", weight: 600 },
      { text: "91 documents of many publishers", weight: 400 },
    ];
    expect(textLines(runs, WRAPPING)).toEqual([
      [
        { text: "Sources. ", weight: 600 },
        { text: "91", weight: 400 },
      ],
      [{ text: "documents of many", weight: 400 }],
      [{ text: "publishers", weight: 400 }],
    ]);
  });
});

test("numbers and dates are held together", () => {
  expect(heldTogether("1 planned, 27 Dec 2019 to 3 Jan 2020; 6 without").replaceAll("\u00a0", "_")).toBe(
    "1_planned, 27_Dec_2019 to 3_Jan_2020; 6_without",
  );
});

test("no line is wider than it may be, in any font, and nothing is lost", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc.integer({ min: 60, max: 400 }),
      (text, width) => {
        const wrapping = { ...WRAPPING, width };
        const lines = textLines([{ text, weight: 600 }], wrapping);
        for (const line of lines) expect(lineWidth(line, wrapping)).toBeLessThanOrEqual(width);
        const together = (parts: string): string => parts.replaceAll(/[ \t\r\n]+/g, "");
        expect(
          together(
            lines
              .flat()
              .map((run) => run.text)
              .join(""),
          ),
        ).toBe(together(text));
      },
    ),
    { seed: 20_261_122, verbose: 1 },
  );
});
