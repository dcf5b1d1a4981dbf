import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { openGraph } from "../../../src/core/events/openGraph.ts";
import { type TableName, tableText } from "../../../src/core/formats/tableText.ts";
import { parseGraph } from "../../../src/core/model/parse.ts";
import { EMPTY_VIEW, type View } from "../../../src/core/view/view.ts";
import { changed, exampleGraphFile, type Json } from "../../fixtures/exampleGraphFile.ts";
import { mulberry32, randomGraph } from "../../fixtures/randomGraph.ts";
import { smallGraph } from "../../fixtures/smallGraph.ts";
import { randomView } from "../events/randomView.ts";

const small = openGraph(smallGraph);
const WEEK: View = { ...EMPTY_VIEW, window: { from: 18_257, to: 18_261 } };

function lines(table: TableName, view: View): readonly string[] {
  return tableText(small, view, table, "raw").trimEnd().split("\r\n");
}

type Row = Readonly<Record<string, string>>;

function rowsOf(text: string): readonly Row[] {
  return Papa.parse<Row>(text, { header: true, delimiter: ",", skipEmptyLines: true }).data;
}

function exampleRows(file: Json): readonly Row[] {
  const result = parseGraph(file);
  if (!result.ok) throw new Error("the example was refused");
  return rowsOf(tableText(openGraph(result.graph), EMPTY_VIEW, "interactions", "raw"));
}

describe("interactions", () => {
  test("each with the words and the sources behind it", () => {
    expect(exampleRows(exampleGraphFile)[0]).toEqual({
      id: "2020-01-01-exampleton-sampleson-call",
      date: "2020-01-01",
      in_window: "certain",
      kind: "call",
      class: "contact",
      tone: "neutral",
      modality: "actual",
      confidence: "high",
      participants: "ira-exampleton:initiator; olav-sampleson:party",
      who: "Ira Exampleton (initiator) | Olav Sampleson (party)",
      summary: "Exampleton telephoned Sampleson.",
      topics: "lighthouse",
      place: "",
      digest: "Ira Exampleton telephoned Olav Sampleson about the lighthouse 🗼 on the reef.",
      sources: "herald-2020-01-02",
      cited: "Reef Herald, Ministers speak, 2020-01-02, paragraph 2",
      addresses: "https://example.org/herald/1",
      reported: "2020-01-02",
      reported_basis: "source",
      coded_by: "hand",
      note: "",
    });
  });

  test("an undated one with several spans and sources", () => {
    const spans = [
      { brief: "first-week", start: 0, end: 14 },
      { brief: "first-week", start: 77, end: 91 },
    ];
    const sources = [
      { source: "herald-2020-01-04" },
      { source: "herald-2020-01-02", locator: "paragraph 9" },
    ];
    const file = changed(
      "interactions[0].date",
      null,
      changed("interactions[0].evidence", spans, changed("interactions[0].sources", sources)),
    );
    expect(exampleRows(file)[1]).toMatchObject({
      date: "",
      digest: "Ira Exampleton |  The Reef Guar",
      sources: "herald-2020-01-04; herald-2020-01-02",
      cited:
        "Reef Herald, Lighthouse occupied, 2020-01-04 | Reef Herald, Ministers speak, 2020-01-02, paragraph 9",
      addresses: "https://example.org/herald/1",
    });
  });

  test("what may fall outside the window is marked", () => {
    const marked = rowsOf(tableText(small, WEEK, "interactions", "raw"));
    expect(marked.map(({ id, in_window }) => [id, in_window])).toEqual([
      ["2019-12-27-example-placeholder-call", "certain"],
      ["2019-12-30-embassy-siege", "certain"],
      ["2019-12-31-example-condemns-brigade", "certain"],
    ]);
    const january = { ...EMPTY_VIEW, window: { from: 18_262, to: 18_263 } };
    expect(
      rowsOf(tableText(small, january, "interactions", "raw")).map(({ id, in_window }) => [id, in_window]),
    ).toEqual([
      ["2019-12-30-embassy-siege", "certain"],
      ["2020-01-league-mediation", "possible"],
    ]);
  });
});

test("actors, the busiest first", () => {
  expect(lines("actors", WEEK)).toEqual([
    "id,name,short_name,type,country,interactions,ties,cooperative,neutral,hostile,force,office",
    "ada-example,Ada Example,Example,person,XNL,2,2,0,1,1,0,Foreign minister",
    "river-brigade,River Brigade,Brigade,armed group,,2,2,0,0,1,1,",
    "ben-placeholder,Ben Placeholder,Placeholder,person,XSL,1,1,0,1,0,0,Prime minister",
    "cyd-sample,Cyd Sample,Sample,person,XSL,1,0,0,0,0,1,Deputy minister; Commander",
    "northland-embassy,Northland Embassy in Southport,N. Embassy,place/facility,XNL,1,1,0,0,0,1,",
  ]);
});

test("ties, the strongest first, with their interactions and publishers", () => {
  expect(lines("ties", EMPTY_VIEW).slice(0, 3)).toEqual([
    "a,b,name_a,name_b,interactions,cooperative,neutral,hostile,force,first,last,initiated_by,publishers,published_by,independent_sources,interaction_ids",
    'ada-example,ben-placeholder,Example,Placeholder,3,2,1,0,0,2019-12-27,2020-01-06,"Placeholder 1, not stated 2",2,Northland Herald | Southport Gazette,2,2019-12-27-example-placeholder-call; 2020-01-04-southport-meeting; 2020-01-06-placeholder-rings-example',
    'ada-example,river-brigade,Example,Brigade,2,0,0,1,1,2019-12-31,2020-01-05,"Example 1, Brigade 1",2,Northland Herald | Southport Gazette,2,2019-12-31-example-condemns-brigade; 2020-01-05-brigade-strike',
  ]);
});

test("rolled up to states, a tie's interactions are those of its states", () => {
  const rolled = rowsOf(tableText(small, { ...EMPTY_VIEW, rollUp: "state" }, "ties", "raw"));
  expect(rolled.map(({ a, b, interaction_ids }) => [a, b, interaction_ids])).toEqual([
    [
      "northland",
      "river-brigade",
      "2019-12-30-embassy-siege; 2019-12-31-example-condemns-brigade; 2020-01-05-brigade-strike",
    ],
    ["southland", "coast-league", "2020-01-league-mediation; 2020-01-04-southport-meeting; league-statement"],
    ["northland", "coast-league", "2020-01-league-mediation; 2020-01-04-southport-meeting"],
    ["northland", "southland", "2019-12-27-example-placeholder-call; 2020-01-04-southport-meeting"],
    ["northland", "ben-placeholder", "2020-01-06-placeholder-rings-example"],
  ]);
});

describe("the tables hold what the picture holds", () => {
  test.each(Array.from({ length: 12 }, (_, seed) => seed))("seed %i", (seed) => {
    const random = mulberry32(seed);
    const graph = randomGraph(seed, { actors: 10, interactions: 60, days: 20 });
    const opened = openGraph(graph);
    for (let turn = 0; turn < 10; turn += 1) {
      const view = randomView(random, graph);
      const picture = opened.query(view);
      const [interactions, actors, ties] = (["interactions", "actors", "ties"] as const).map((table) =>
        rowsOf(tableText(opened, view, table, "spreadsheet")),
      );
      const what = `seed ${seed}, view ${turn}: ${JSON.stringify(view)}`;
      expect({ what, ids: interactions?.map(({ id }) => id) }).toEqual({
        what,
        ids: Array.from(picture.interactions, (row) => opened.catalogue.interactionIds.at(row)),
      });
      expect({ what, rows: [actors?.length, ties?.length] }).toEqual({
        what,
        rows: [picture.totals.actors.shown, picture.totals.ties.shown],
      });
      for (const tie of ties ?? []) {
        const listed = tie["interaction_ids"]?.split("; ") ?? [];
        expect({ what, strength: listed.length }).toEqual({ what, strength: Number(tie["interactions"]) });
        expect(listed.filter((id) => interactions?.every((one) => one["id"] !== id))).toEqual([]);
      }
    }
  });
});
