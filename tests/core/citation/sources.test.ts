import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bibtexText } from "../../../src/core/citation/bibtexText.ts";
import { cslJsonText } from "../../../src/core/citation/cslJsonText.ts";
import { oneLine } from "../../../src/core/citation/oneLine.ts";
import type { Reference } from "../../../src/core/citation/reference.ts";
import { risText } from "../../../src/core/citation/risText.ts";
import { sourceReference } from "../../../src/core/citation/sourceReference.ts";
import { freshBuild } from "../../data/iraq2020.ts";
import { source } from "../../fixtures/graphParts.ts";
import { type FileType, readBack, toldOf } from "./readBack.ts";

const WRITERS: Readonly<Record<FileType, (references: readonly Reference[]) => string>> = {
  BibTeX: bibtexText,
  RIS: risText,
  "CSL-JSON": cslJsonText,
};
const TYPES = ["BibTeX", "RIS", "CSL-JSON"] as const;

describe("the sources of the default data, read by another program", () => {
  const references = freshBuild().graph.sources.map(sourceReference);

  test.each(TYPES)("%s gives every title, author, date and address back", (type) => {
    expect(references.length).toBe(291);
    expect(readBack(WRITERS[type](references), type)).toEqual(references.map(toldOf));
  });
});

const HOSTILE = "\\{}$%&#_^~\"'`<>|[]()@,;:=+-*/?! \n\r\t".split("");
const WORDS = ["and", "{", "}}", "\\input{x}", "% no comment", "@article{x,", "  - ", "ER  - ", "TY  - JOUR"];
const OTHERS = [
  "é",
  "İ",
  "ß",
  "Ж",
  "שלום",
  "\u202e",
  "قطر",
  "北京",
  "😀",
  "👩‍👩‍👧",
  "\u0301",
  "\u00a0",
  "\u2028",
];
const TEXT = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE, ...WORDS, ...OTHERS), fc.string({ unit: "grapheme" })), {
    maxLength: 12,
  })
  .map((pieces) => `x${pieces.join("")}x`);
const ADDRESS = fc.webUrl({ withQueryParameters: true, withFragments: true });

describe("hostile titles and names do not leave their field", () => {
  const before = { ...source("before", "The Gazette", "Before", "2020-01-31"), author: "Ann Writer" };
  const after = source("after", "The Gazette", "After", "2020-02-01");

  test.each(TYPES)("%s", (type) => {
    fc.assert(
      fc.property(TEXT, TEXT, TEXT, ADDRESS, (title, name, publisher, url) => {
        // In RIS a comma parts the family's name, and there is no way to say that it does not.
        const author = type === "RIS" ? name.replaceAll(",", ";") : name;
        const hostile = { ...source("hostile", publisher, title, "2020-01-02"), author, url };
        const references = [before, hostile, after].map(sourceReference);
        const told = readBack(WRITERS[type](references), type);
        const expected = references.map(toldOf);
        expect(told.map(seen)).toEqual(expected.map(seen));
      }),
      { numRuns: 300 },
    );
  });
});

/** Blanks and characters without a shape may be lost on the way. */
function seen(told: ReturnType<typeof toldOf>) {
  const plain = (text: string): string => oneLine(text).replace(/\s+/g, " ");
  return { ...told, title: plain(told.title), author: told.author === null ? null : plain(told.author) };
}
