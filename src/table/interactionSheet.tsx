import { interactionsCsv } from "../core/formats/interactionsCsv.ts";
import { withCommas } from "../core/view/words.ts";
import { INTERACTION_COLUMNS, type InteractionColumn } from "./columns.ts";
import { dayGroups } from "./dayGroups.ts";
import { InteractionCard } from "./InteractionCard.tsx";
import { InteractionCell } from "./InteractionCell.tsx";
import { interactionSortKey, kindLabel, STRAND_WORDS, strandOf, whoText } from "./interactionFacts.ts";
import { groupedLines, type Lines, plainLines } from "./lines.ts";
import { isMachineCoded } from "../core/model/machineCoded.ts";
import { placeOfRow } from "../core/events/placeOfRow.ts";
import { MOST_SORTED, type Sheet, type SheetInput, type SortedElsewhere } from "./sheet.ts";
import { orderBy, type Sort } from "./sorting.ts";

const BY_DATE: Sort = { column: "date", direction: "ascending" };

/** The interactions of the picture: under their days, or sorted by a column over all of them. */
export function interactionSheet(input: SheetInput): Sheet {
  const { catalogue, picture, record } = input;
  const rows = picture.interactions;
  const tooMany = rows.length > MOST_SORTED;
  const sort = sortInForce(input, tooMany);
  const lines = linesOf(input, sort);
  const at = (place: number) => record(rows[place] ?? -1);
  const facts = (place: number) => ({
    record: at(place),
    possible: picture.possible[place] === 1,
    grouped: sort.column === "date",
    lookup: input.lookup,
    draw: input.draw,
  });
  return {
    name: "interactions",
    columns: columnsOf(input, tooMany),
    lines,
    sort,
    grouped: sort.column === "date",
    remarks: remarksOn(input, tooMany, sort),
    rowPx: 53,
    cardPx: 132,
    keyOf: (place) => rows[place] ?? -1,
    nameOf: (place) => nameOf(input, place),
    cell: (place, column, chosen) => (
      <InteractionCell {...facts(place)} column={column as InteractionColumn} chosen={chosen} />
    ),
    card: (place, chosen) => <InteractionCard {...facts(place)} chosen={chosen} />,
    selectionOf(place) {
      const row = rows[place];
      const interaction = row === undefined ? undefined : catalogue.interactionIds.at(row);
      return interaction === undefined ? null : { type: "interaction", interaction };
    },
    placeOf: (selection) =>
      selection.type === "interaction"
        ? placeOfRow(rows, catalogue.interactionIds.indexOf(selection.interaction))
        : -1,
    csv: () => (tooMany ? input.exportTable("interactions") : csvOf(input, placesInOrder(input, sort))),
  };
}

/** Too many stand by day until they are sorted elsewhere. */
function sortInForce({ sort, elsewhere }: SheetInput, tooMany: boolean): Sort {
  return !tooMany || sort.column === "date" || elsewhere.state === "sorted" ? sort : BY_DATE;
}

function linesOf(input: SheetInput, sort: Sort): Lines {
  if (sort.column === "date") return groupedLines(dayGroups(input.picture), sort.direction);
  const { elsewhere, picture } = input;
  const isSorted = picture.interactions.length > MOST_SORTED && elsewhere.state === "sorted";
  return plainLines(isSorted ? elsewhere.places : orderOf(input, sort));
}

function orderOf({ picture, record, lookup }: SheetInput, { column, direction }: Sort): Int32Array {
  const keyOf = (place: number) => {
    const found = record(picture.interactions[place] ?? -1);
    return found === undefined
      ? null
      : interactionSortKey(column as InteractionColumn, found.interaction, lookup);
  };
  return orderBy(picture.interactions.length, keyOf, direction);
}

/** Places in the order of the table, those left off its end among them. */
function placesInOrder(input: SheetInput, sort: Sort): Int32Array {
  if (sort.column !== "date") return orderOf(input, sort);
  return groupedLines(dayGroups(input.picture), sort.direction, Infinity).code.filter((code) => code >= 0);
}

async function csvOf({ picture, catalogue, allRecords }: SheetInput, places: Int32Array): Promise<string> {
  const records = await allRecords(places.map((place) => picture.interactions[place] ?? -1));
  const rows = records.map((details, at) => ({
    details,
    possible: picture.possible[places[at] ?? -1] === 1,
  }));
  return interactionsCsv(rows, catalogue, "spreadsheet");
}

function columnsOf({ catalogue, elsewhere }: SheetInput, tooMany: boolean): Sheet["columns"] {
  const columns = isMachineCoded(catalogue) ? CODED_COLUMNS : INTERACTION_COLUMNS;
  return tooMany && elsewhere.state === "nowhere" ? columns.map(unsortedUnlessDate) : columns;
}

/** Of what a machine coded, nobody has said anything in their own words. */
const CODED_COLUMNS = INTERACTION_COLUMNS.map((column) =>
  column.id === "what" ? { ...column, label: "As the data set codes it" } : column,
);

function unsortedUnlessDate(column: (typeof INTERACTION_COLUMNS)[number]) {
  return column.id === "date" ? column : { ...column, sorts: null };
}

function remarksOn(
  { picture, record, elsewhere, sort: wanted }: SheetInput,
  tooMany: boolean,
  sort: Sort,
): readonly string[] {
  if (tooMany) return remarksOnMany(elsewhere, wanted);
  const waiting = picture.interactions.reduce((sum, row) => sum + (record(row) === undefined ? 1 : 0), 0);
  return sort.column === "date" || waiting === 0
    ? []
    : [`${withCommas(waiting)} interactions are still being loaded, and stand last until they are.`];
}

function remarksOnMany(elsewhere: SortedElsewhere, wanted: Sort): readonly string[] {
  const isByDate = wanted.column === "date";
  switch (elsewhere.state) {
    case "nowhere":
      return [
        `More than ${withCommas(MOST_SORTED)} interactions are sorted by date alone. Narrow the window or filter to sort them by another column.`,
      ];
    case "waiting":
      return isByDate ? [] : ["The interactions are being sorted; until then they stand by day."];
    case "failed":
      return [`The interactions could not be sorted, and stand by day: ${elsewhere.message}`];
    case "sorted":
      return isByDate ? [] : [`The CSV file has more than ${withCommas(MOST_SORTED)} interactions by day.`];
  }
}

function nameOf({ picture, record, lookup }: SheetInput, place: number): string {
  const interaction = record(picture.interactions[place] ?? -1)?.interaction;
  if (interaction === undefined) return "An interaction, being loaded";
  const tone = STRAND_WORDS[strandOf(interaction, lookup)];
  return `${kindLabel(interaction, lookup)}, ${tone}: ${whoText(interaction, lookup)}`;
}
