import { tieKey } from "../core/events/tieHistories.ts";
import { tiesCsv } from "../core/formats/tiesCsv.ts";
import { withCommas } from "../core/view/words.ts";
import type { Selection } from "../core/view/view.ts";
import { TIE_COLUMNS, type TieColumn } from "./columns.ts";
import { plainLines } from "./lines.ts";
import { shortName } from "./lookup.ts";
import { MOST_SORTED, type Sheet, type SheetInput } from "./sheet.ts";
import { orderBy, type Sort, type SortKey } from "./sorting.ts";
import { hostileCount } from "./strandCounts.ts";
import { TieCard } from "./TieCard.tsx";
import { TieCell } from "./TieCell.tsx";
import { type ReadTie, tieReader } from "./tieRows.ts";

const FROM_RECORDS: ReadonlySet<string> = new Set<TieColumn>(["first", "last", "initiated"]);
/** The tones of thousands of interactions are long numbers, which take the room of the others. */
const WITHOUT_RECORDS = TIE_COLUMNS.filter(({ id }) => !FROM_RECORDS.has(id)).map((column) =>
  column.id === "tones" ? { ...column, widthPx: null } : column,
);
const BY_STRENGTH: Sort = { column: "interactions", direction: "descending" };
const WITHOUT_HISTORY = `With more than ${withCommas(MOST_SORTED)} interactions, the columns First, Last and Initiated by are left out here. The CSV file has them, the strongest ties first; narrow the window or filter to see them.`;

/** The ties of the picture, a row for each pair of actors. */
export function tieSheet(input: SheetInput): Sheet {
  const { picture, lookup, draw } = input;
  const { ties, interactions } = picture;
  const tooMany = interactions.length > MOST_SORTED;
  const read = tieReader(input, tooMany ? [] : recordsThere(input));
  const sort = tooMany && FROM_RECORDS.has(input.sort.column) ? BY_STRENGTH : input.sort;
  const key = (place: number): SortKey => tieSortKey(input, read, sort.column as TieColumn, place);
  const order = orderBy(ties.a.length, key, sort.direction);
  const facts = (place: number) => ({ tie: read(place), strands: ties.strands, place, lookup, draw });
  return {
    name: "ties",
    columns: tooMany ? WITHOUT_RECORDS : TIE_COLUMNS,
    lines: plainLines(order),
    sort,
    grouped: false,
    remarks: tooMany ? [WITHOUT_HISTORY] : [],
    rowPx: 38,
    cardPx: 104,
    keyOf: (place) => tieKey(ties.a[place] ?? -1, ties.b[place] ?? -1),
    nameOf(place) {
      const { a, b } = read(place);
      return `${shortName(lookup, a)} and ${shortName(lookup, b)}`;
    },
    cell: (place, column, chosen) => (
      <TieCell {...facts(place)} column={column as TieColumn} chosen={chosen} />
    ),
    card: (place, chosen) => <TieCard {...facts(place)} chosen={chosen} />,
    selectionOf(place) {
      const { a, b } = read(place);
      return a < b ? { type: "tie", a, b } : { type: "tie", a: b, b: a };
    },
    placeOf: (selection) => placeOfTie(input, selection),
    async csv() {
      if (tooMany) return input.exportTable("ties");
      return tiesCsv(input, order, await input.allRecords(interactions), "spreadsheet");
    },
  };
}

function recordsThere({ picture, record }: SheetInput) {
  return Array.from(picture.interactions).flatMap((row) => record(row) ?? []);
}

function placeOfTie({ picture: { ties }, lookup }: SheetInput, selection: Selection): number {
  if (selection.type !== "tie") return -1;
  const one = lookup.actorRows.get(selection.a) ?? -1;
  const other = lookup.actorRows.get(selection.b) ?? -1;
  const [a, b] = one < other ? [one, other] : [other, one];
  return ties.a.findIndex((each, place) => each === a && ties.b[place] === b);
}

function tieSortKey(
  { picture: { ties }, lookup }: SheetInput,
  read: ReadTie,
  column: TieColumn,
  place: number,
): SortKey {
  switch (column) {
    case "a":
    case "b":
      return shortName(lookup, read(place)[column]);
    case "interactions":
      return ties.count[place] ?? 0;
    case "tones":
      return hostileCount(ties.strands, place);
    case "first":
    case "last":
      return read(place).history?.[column] ?? null;
    case "initiated":
      return null;
  }
}
