import { describe, expect, test } from "vitest";
import { openGraph } from "../../../src/core/events/openGraph.ts";
import { csvText } from "../../../src/core/formats/csv.ts";
import { interactionsCsv } from "../../../src/core/formats/interactionsCsv.ts";
import { parseGraph } from "../../../src/core/model/parse.ts";
import { changed, exampleGraphFile, type Json } from "../../fixtures/exampleGraphFile.ts";

describe("cells", () => {
  test.each([
    ["plain", "plain"],
    ["", ""],
    ["a, b", '"a, b"'],
    ['say "so"', '"say ""so"""'],
    ["two\nlines", '"two\nlines"'],
    ["=1+1", "'=1+1"],
    ["+44", "'+44"],
    ["-2", "'-2"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\tx", "'\tx"],
    ["\rx", `"'\rx"`],
    ['=cmd|"/C calc"!A0', `"'=cmd|""/C calc""!A0"`],
    ["a=b", "a=b"],
    ["'quoted'", "'quoted'"],
  ])("%j -> %j", (text, written) => {
    expect(csvText([[text, "end"]])).toBe(`${written},end\r\n`);
  });

  test("rows end in CRLF, the last included", () => {
    expect(
      csvText([
        ["a", "b"],
        ["c", "d"],
      ]),
    ).toBe("a,b\r\nc,d\r\n");
    expect(csvText([])).toBe("");
  });
});

describe("interactions as a table", () => {
  test("one row each, with the words and the sources behind it", () => {
    expect(tableOf(exampleGraphFile)).toBe(
      [
        "id,date,kind,class,tone,modality,confidence,participants,summary,sources,evidence",
        "2020-01-01-exampleton-sampleson-call,2020-01-01,call,contact,neutral,actual,high,ira-exampleton:initiator; olav-sampleson:party,Exampleton telephoned Sampleson.,herald-2020-01-02 https://example.org/herald/1,Ira Exampleton telephoned Olav Sampleson about the lighthouse 🗼 on the reef.",
        "2020-01-03-lighthouse-siege,2020-01-03/2020-01-04,siege,force,hostile,actual,medium,reef-guard:initiator; lighthouse:target,The Reef Guard occupied the lighthouse.,herald-2020-01-04,The Reef Guard occupied the lighthouse.",
        "",
      ].join("\r\n"),
    );
  });

  test("an undated one with several spans and sources", () => {
    const spans = [
      { brief: "first-week", start: 0, end: 14 },
      { brief: "first-week", start: 77, end: 91 },
    ];
    const sources = [{ source: "herald-2020-01-02" }, { source: "herald-2020-01-04" }];
    const file = changed(
      "interactions[0].date",
      null,
      changed("interactions[0].evidence", spans, changed("interactions[0].sources", sources)),
    );
    expect(
      tableOf(changed("interactions[0].summary", "=HYPERLINK(1), they said", file)).split("\r\n")[2],
    ).toBe(
      `2020-01-01-exampleton-sampleson-call,,call,contact,neutral,actual,high,ira-exampleton:initiator; olav-sampleson:party,"'=HYPERLINK(1), they said",herald-2020-01-02 https://example.org/herald/1; herald-2020-01-04,Ira Exampleton |  The Reef Guar`,
    );
  });
});

function tableOf(file: Json): string {
  const result = parseGraph(file);
  if (!result.ok) throw new Error("the example was refused");
  const opened = openGraph(result.graph);
  return interactionsCsv(opened.interactions([0, 1]), opened.catalogue.codebook);
}
