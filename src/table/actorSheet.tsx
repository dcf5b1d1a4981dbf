import { actorsCsv } from "../core/formats/actorsCsv.ts";
import { isMachineCoded } from "../core/model/machineCoded.ts";
import { officesWithin } from "../core/model/officesAt.ts";
import { ACTOR_TYPES } from "../core/model/vocabulary.ts";
import type { Selection } from "../core/view/view.ts";
import { ActorCard } from "./ActorCard.tsx";
import { ActorCell } from "./ActorCell.tsx";
import { type ActorRow, countryOf } from "./actorRows.ts";
import { ACTOR_COLUMNS, type ActorColumn, type Column } from "./columns.ts";
import { plainLines } from "./lines.ts";
import { placeOfRow } from "../core/events/placeOfRow.ts";
import type { Sheet, SheetInput } from "./sheet.ts";
import { orderBy, type SortKey } from "./sorting.ts";
import { hostileCount } from "./strandCounts.ts";

/** A machine knows of no offices: tones have their room. */
const CODED_COLUMNS = ACTOR_COLUMNS.filter(({ id }) => id !== "office").map((column): Column =>
  column.id === "tones" ? { ...column, widthPx: null, use: "shown" } : column,
);

/** The actors of the picture, with what they held within its window. */
export function actorSheet(input: SheetInput): Sheet {
  const { picture, lookup, draw, sort } = input;
  const { actors } = picture;
  const read = (place: number): ActorRow => actorAt(input, place);
  const key = (place: number): SortKey => actorSortKey(input, read(place), sort.column as ActorColumn, place);
  const order = orderBy(actors.row.length, key, sort.direction);
  const facts = (place: number) => ({ row: read(place), strands: actors.strands, place, lookup, draw });
  return {
    name: "actors",
    columns: isMachineCoded(input.catalogue) ? CODED_COLUMNS : ACTOR_COLUMNS,
    lines: plainLines(order),
    sort,
    grouped: false,
    remarks: [],
    rowPx: 38,
    cardPx: 92,
    keyOf: (place) => actors.row[place] ?? -1,
    nameOf: (place) => read(place).actor?.shortName ?? "",
    cell: (place, column, chosen) => (
      <ActorCell {...facts(place)} column={column as ActorColumn} chosen={chosen} />
    ),
    card: (place, chosen) => <ActorCard {...facts(place)} chosen={chosen} />,
    selectionOf(place) {
      const { actor } = read(place);
      return actor === undefined ? null : { type: "actor", actor: actor.id };
    },
    placeOf: (selection) => placeOfActor(input, selection),
    csv: () => Promise.resolve(actorsCsv(input, order, "spreadsheet")),
  };
}

function actorAt({ picture: { actors }, catalogue, view }: SheetInput, place: number): ActorRow {
  const actor = catalogue.actors[actors.row[place] ?? -1];
  const { from, to } = view.window;
  return {
    actor,
    count: actors.count[place] ?? 0,
    partners: actors.partners[place] ?? 0,
    offices: actor === undefined ? [] : officesWithin(actor, from, to).map(({ title }) => title),
  };
}

function placeOfActor({ picture, lookup }: SheetInput, selection: Selection): number {
  if (selection.type !== "actor") return -1;
  return placeOfRow(picture.actors.row, lookup.actorRows.get(selection.actor) ?? -1);
}

function actorSortKey(
  { picture, lookup }: SheetInput,
  { actor, count, partners, offices }: ActorRow,
  column: ActorColumn,
  place: number,
): SortKey {
  if (actor === undefined) return null;
  switch (column) {
    case "name":
      return actor.shortName;
    case "type":
      return ACTOR_TYPES.indexOf(actor.type);
    case "country":
      return countryOf(actor, lookup) ?? null;
    case "interactions":
      return count;
    case "ties":
      return partners;
    case "tones":
      return hostileCount(picture.actors.strands, place);
    case "office":
      return offices[0] ?? null;
  }
}
