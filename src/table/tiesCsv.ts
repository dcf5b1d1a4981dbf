import { STRANDS } from "../core/events/picture.ts";
import { csvText } from "../core/formats/csv.ts";
import { type Day, isoFromDay } from "../core/model/day.ts";
import { shortName } from "./lookup.ts";
import type { SheetInput } from "./sheet.ts";
import { countsAt } from "./strandCounts.ts";
import { initiatedInWords } from "./tieHistories.ts";
import type { ReadTie } from "./tieRows.ts";

const COLUMNS = ["a", "b", "name_a", "name_b", "interactions", ...STRANDS, "first", "last", "initiated_by"];

/** One row a tie, in the order given, under a row of column names; strands are counts, days `2020-01-31`. */
export function tiesCsv(
  order: Int32Array,
  { picture, lookup }: Pick<SheetInput, "picture" | "lookup">,
  read: ReadTie,
): string {
  const rows = Array.from(order, (place) => {
    const { a, b, count, history } = read(place);
    const [nameA, nameB] = [shortName(lookup, a), shortName(lookup, b)];
    return [
      a,
      b,
      nameA,
      nameB,
      String(count),
      ...countsAt(picture.ties.strands, place).map(String),
      isoOrEmpty(history?.first),
      isoOrEmpty(history?.last),
      history === undefined ? "" : initiatedInWords(history.initiated, nameA, nameB),
    ];
  });
  return csvText([COLUMNS, ...rows]);
}

function isoOrEmpty(day: Day | null | undefined): string {
  return day === null || day === undefined ? "" : isoFromDay(day);
}
