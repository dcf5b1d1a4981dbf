import { describe, expect, test } from "vitest";
import { bibtexText } from "../../../src/core/citation/bibtexText.ts";
import { cslJsonText } from "../../../src/core/citation/cslJsonText.ts";
import { risText } from "../../../src/core/citation/risText.ts";
import { sourceReference } from "../../../src/core/citation/sourceReference.ts";
import { source } from "../../fixtures/graphParts.ts";

/** All invented. */
const NEWS = {
  ...source(
    "gazette-2020-01-02",
    "The Gazette & Post",
    "Zwölf {Minister} speak: 100 % of them",
    "2020-01-02",
  ),
  author: "Ann Writer",
};
const DESCRIBED = {
  ...source("ministry-2020-01", "Ministry of Arland", "[Statement on the reef]", "[2020-01-04..2020-01-06]"),
  kind: "read-out",
  dateNote: "The page carries no day.",
};
const BARE = { ...source("letter", "Ministry of Arland", "A letter", null), kind: "document", url: null };
const references = [NEWS, DESCRIBED, BARE].map(sourceReference);

test("BibTeX", () => {
  expect(bibtexText(references)).toBe(`@article{gazette-2020-01-02,
  author = {{Ann Writer}},
  title = {{Zwölf \\textbraceleft{}Minister\\textbraceright{} speak: 100 \\% of them}},
  journal = {{The Gazette \\& Post}},
  date = {2020-01-02},
  year = {2020},
  month = jan,
  day = {2},
  url = {https://example.org/gazette-2020-01-02},
}

@online{ministry-2020-01,
  title = {{[Statement on the reef]}},
  organization = {{Ministry of Arland}},
  date = {2020-01},
  year = {2020},
  month = jan,
  url = {https://example.org/ministry-2020-01},
  annote = {The title in square brackets is a description. The page carries no day.},
}

@misc{letter,
  title = {{A letter}},
  organization = {{Ministry of Arland}},
}
`);
});

test("RIS", () => {
  expect(risText(references).split("\r\n")).toEqual([
    "TY  - NEWS",
    "ID  - gazette-2020-01-02",
    "AU  - Ann Writer",
    "T1  - Zwölf {Minister} speak: 100 % of them",
    "T2  - The Gazette & Post",
    "PB  - The Gazette & Post",
    "Y1  - 2020/01/02/",
    "UR  - https://example.org/gazette-2020-01-02",
    "ER  - ",
    "",
    "TY  - ELEC",
    "ID  - ministry-2020-01",
    "T1  - [Statement on the reef]",
    "PB  - Ministry of Arland",
    "Y1  - 2020/01//",
    "UR  - https://example.org/ministry-2020-01",
    "N1  - The title in square brackets is a description. The page carries no day.",
    "ER  - ",
    "",
    "TY  - GEN",
    "ID  - letter",
    "T1  - A letter",
    "PB  - Ministry of Arland",
    "ER  - ",
    "",
    "",
  ]);
});

test("CSL-JSON", () => {
  expect(JSON.parse(cslJsonText(references))).toEqual([
    {
      id: "gazette-2020-01-02",
      type: "article-newspaper",
      title: "Zwölf {Minister} speak: 100 % of them",
      author: [{ literal: "Ann Writer" }],
      "container-title": "The Gazette & Post",
      issued: { "date-parts": [[2020, 1, 2]] },
      URL: "https://example.org/gazette-2020-01-02",
    },
    {
      id: "ministry-2020-01",
      type: "webpage",
      title: "[Statement on the reef]",
      publisher: "Ministry of Arland",
      issued: { "date-parts": [[2020, 1]] },
      URL: "https://example.org/ministry-2020-01",
      annote: "The title in square brackets is a description. The page carries no day.",
    },
    { id: "letter", type: "document", title: "A letter", publisher: "Ministry of Arland" },
  ]);
});

describe("dates that are about, or lasted", () => {
  const dated = (date: string) => [sourceReference(source("dated", "The Gazette", "T", date))];
  const line = (text: string, name: string) => text.split(/\r?\n/).find((one) => one.includes(name));

  test.each([
    [
      "2020-01-02~",
      "  date = {2020-01-02~},",
      "Y1  - 2020/01/02/circa",
      { circa: true, "date-parts": [[2020, 1, 2]] },
    ],
    [
      "2020-01-02/2020-01-04",
      "  date = {2020-01-02/2020-01-04},",
      "Y1  - 2020/01/02/to 2020-01-04",
      {
        "date-parts": [
          [2020, 1, 2],
          [2020, 1, 4],
        ],
      },
    ],
  ])("%s", (date, bibtex, ris, csl) => {
    expect(line(bibtexText(dated(date)), "  date =")).toBe(bibtex);
    expect(line(risText(dated(date)), "Y1")).toBe(ris);
    expect(JSON.parse(cslJsonText(dated(date)))).toMatchObject([{ issued: csl }]);
  });
});

test("nothing gives an empty file that is still one", () => {
  expect([bibtexText([]), risText([]), cslJsonText([])]).toEqual(["", "", "[]\n"]);
});
