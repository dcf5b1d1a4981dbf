import { expect, test } from "vitest";
import { EMPTY_VIEW, type View } from "../../src/core/view/view.ts";
import { makeSheet } from "../../src/table/makeSheet.ts";
import type { SheetName } from "../../src/table/sheet.ts";
import type { Sort } from "../../src/table/sorting.ts";
import { catalogue, HERE, lookup, opened, viewOf } from "./smallTable.ts";

function csv(name: SheetName, view: View, sort: Sort): Promise<string | Uint8Array> {
  const allRecords = (rows: ArrayLike<number>) => Promise.resolve(opened.interactions(Array.from(rows)));
  const draw = { sign: () => null, tone: () => null };
  const picture = opened.query(view);
  const record = (row: number) => opened.interactions([row])[0];
  return makeSheet(name, { ...HERE, catalogue, lookup, picture, view, sort, record, allRecords, draw }).csv();
}

const WEEK = viewOf("2019-12-27", "2019-12-31");
const lines = (text: string | Uint8Array): readonly string[] =>
  String(text).replace("\ufeff", "").trimEnd().split("\r\n");

test("ties in the order of the table", async () => {
  expect(lines(await csv("ties", WEEK, { column: "first", direction: "descending" }))).toEqual([
    "a,b,name_a,name_b,interactions,cooperative,neutral,hostile,force,first,last,initiated_by,publishers,published_by,independent_sources,interaction_ids",
    "ada-example,river-brigade,Example,Brigade,1,0,0,1,0,2019-12-31,2019-12-31,Example 1,1,Northland Herald,1,2019-12-31-example-condemns-brigade",
    "northland-embassy,river-brigade,N. Embassy,Brigade,1,0,0,0,1,2019-12-30,2020-01-01,Brigade 1,2,Northland Herald | Southport Gazette,2,2019-12-30-embassy-siege",
    "ada-example,ben-placeholder,Example,Placeholder,1,0,1,0,0,2019-12-27,2019-12-27,not stated 1,1,Northland Herald,1,2019-12-27-example-placeholder-call",
  ]);
});

test("actors in the order of the table", async () => {
  expect(lines(await csv("actors", WEEK, { column: "interactions", direction: "descending" }))).toEqual([
    "id,name,short_name,type,country,interactions,ties,cooperative,neutral,hostile,force,office",
    "ada-example,Ada Example,Example,person,XNL,2,2,0,1,1,0,Foreign minister",
    "river-brigade,River Brigade,Brigade,armed group,,2,2,0,0,1,1,",
    "northland-embassy,Northland Embassy in Southport,N. Embassy,place/facility,XNL,1,1,0,0,0,1,",
    "ben-placeholder,Ben Placeholder,Placeholder,person,XSL,1,1,0,1,0,0,Prime minister",
    "cyd-sample,Cyd Sample,Sample,person,XSL,1,0,0,0,0,1,Deputy minister; Commander",
  ]);
});

test("interactions in the order of the table, as the command line writes them", async () => {
  const ids = async (sort: Sort): Promise<readonly (string | undefined)[]> =>
    lines(await csv("interactions", EMPTY_VIEW, sort)).map((line) => line.split(",")[0]);
  expect(await ids({ column: "date", direction: "descending" })).toEqual([
    "id",
    "2020-01-06-placeholder-rings-example",
    "2020-01-05-brigade-strike",
    "2020-01-04-southport-meeting",
    "2020-01-league-mediation",
    "2019-12-31-example-condemns-brigade",
    "2019-12-30-embassy-siege",
    "2019-12-27-example-placeholder-call",
    "league-statement",
  ]);
  expect((await ids({ column: "kind", direction: "ascending" })).slice(1, 4)).toEqual([
    "2019-12-27-example-placeholder-call",
    "2020-01-06-placeholder-rings-example",
    "2019-12-31-example-condemns-brigade",
  ]);
});
