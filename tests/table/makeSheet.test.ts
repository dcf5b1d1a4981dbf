import { expect, test } from "vitest";
import type { Catalogue } from "../../src/core/events/catalogue.ts";
import type { Picture } from "../../src/core/events/picture.ts";
import { EMPTY_VIEW } from "../../src/core/view/view.ts";
import { makeSheet } from "../../src/table/makeSheet.ts";
import type { Sheet, SheetName, SortedElsewhere } from "../../src/table/sheet.ts";
import type { Sort } from "../../src/table/sorting.ts";
import { catalogue, HERE, lookup, opened } from "./smallTable.ts";

const picture = opened.query(EMPTY_VIEW);
const tooMany: Picture = { ...picture, interactions: new Int32Array(5_001) };

interface More {
  readonly picture?: Picture;
  readonly known?: readonly number[];
  readonly elsewhere?: SortedElsewhere;
  readonly catalogue?: Catalogue;
}

function sheet(name: SheetName, sort: Sort, more: More = {}): Sheet {
  const { known, picture: shown = picture } = more;
  const record = (row: number) =>
    known === undefined || known.includes(row) ? opened.interactions([row])[0] : undefined;
  const allRecords = (rows: ArrayLike<number>) => Promise.resolve(opened.interactions(Array.from(rows)));
  const draw = { sign: () => null, tone: () => null };
  return makeSheet(name, {
    ...HERE,
    elsewhere: more.elsewhere ?? HERE.elsewhere,
    catalogue: more.catalogue ?? catalogue,
    lookup,
    picture: shown,
    view: EMPTY_VIEW,
    sort,
    record,
    allRecords,
    draw,
  });
}

const names = (of: Sheet): readonly string[] =>
  Array.from(of.lines.code).flatMap((place) => (place < 0 ? [] : [of.nameOf(place)]));
const sortable = (of: Sheet): readonly string[] =>
  of.columns.flatMap(({ id, sorts }) => (sorts === null ? [] : [id]));

test("records on their way stand last, and it is said how many there are", () => {
  const sorted = sheet("interactions", { column: "kind", direction: "descending" }, { known: [0, 1, 6] });
  expect(names(sorted).slice(0, 4)).toEqual([
    "Siege, force: Brigade against N. Embassy",
    "Meeting, cooperative: Placeholder with Example and League",
    "Call, neutral: Example with Placeholder",
    "An interaction, being loaded",
  ]);
  expect(sorted.remarks).toEqual(["5 interactions are still being loaded, and stand last until they are."]);
});

test("more than 5,000 interactions are sorted by date alone", () => {
  const sorted = sheet("interactions", { column: "kind", direction: "descending" }, { picture: tooMany });
  expect([sorted.sort, sortable(sorted), sorted.remarks]).toEqual([
    { column: "date", direction: "ascending" },
    ["date"],
    [
      "More than 5,000 interactions are sorted by date alone. Narrow the window or filter to sort them by another column.",
    ],
  ]);
});

test("ties of so many have no first, last or initiator", () => {
  const sorted = sheet("ties", { column: "first", direction: "ascending" }, { picture: tooMany });
  expect([sorted.sort, sorted.columns.map(({ id }) => id), sorted.remarks]).toEqual([
    { column: "interactions", direction: "descending" },
    ["a", "b", "interactions", "tones"],
    [
      "With more than 5,000 interactions, the columns First, Last and Initiated by are left out here. The CSV file has them, the strongest ties first; narrow the window or filter to see them.",
    ],
  ]);
});

test("a row and its selection are one", () => {
  for (const name of ["interactions", "ties", "actors"] as const) {
    const whole = sheet(name, {
      column: name === "interactions" ? "date" : "interactions",
      direction: "ascending",
    });
    const places = [...whole.lines.code].filter((code) => code >= 0);
    expect(places.length).toBeGreaterThan(7);
    expect(places.map((place) => whole.placeOf(whole.selectionOf(place)!))).toEqual(places);
  }
  const actors = sheet("actors", { column: "name", direction: "ascending" });
  expect(actors.placeOf({ type: "actor", actor: "nobody" })).toBe(-1);
});

test("too many interactions stand in the order that is found elsewhere, and by day until it comes", async () => {
  const byKind: Sort = { column: "kind", direction: "descending" };
  const order = Int32Array.from(tooMany.interactions.keys()).toReversed();
  const waiting = sheet("interactions", byKind, { picture: tooMany, elsewhere: { state: "waiting" } });
  const sorted = sheet("interactions", byKind, {
    picture: tooMany,
    elsewhere: { state: "sorted", places: order },
  });
  const failed = sheet("interactions", byKind, {
    picture: tooMany,
    elsewhere: { state: "failed", message: "no worker" },
  });
  expect(
    [waiting, sorted, failed].map(({ sort, grouped, remarks }) => [sort.column, grouped, ...remarks]),
  ).toEqual([
    ["date", true, "The interactions are being sorted; until then they stand by day."],
    ["kind", false, "The CSV file has more than 5,000 interactions by day."],
    ["date", true, "The interactions could not be sorted, and stand by day: no worker"],
  ]);
  expect(sorted.lines.code).toEqual(order);
  expect(sortable(waiting)).toContain("who");
  expect(new TextDecoder().decode((await sorted.csv()) as Uint8Array)).toBe("the whole file of interactions");
});

test("of data coded by a machine no words of ours are promised, and no offices", () => {
  const sources = catalogue.sources.map((source) => ({ ...source, kind: "machine-coded data set" as const }));
  const labels = (name: "interactions" | "actors") =>
    sheet(name, { column: "date", direction: "ascending" }, { catalogue: { ...catalogue, sources } })
      .columns.filter(({ use }) => use !== "optional")
      .map(({ label }) => label);
  expect(labels("interactions")).toEqual(["Date", "Kind", "Who", "As the data set codes it", "Sources"]);
  expect(labels("actors")).toEqual(["Actor", "Type", "Country", "Interactions", "Ties", "Tones"]);
});
