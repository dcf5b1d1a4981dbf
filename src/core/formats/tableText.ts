import type { InteractionDetails } from "../events/catalogue.ts";
import type { OpenData } from "../events/openData.ts";
import type { Picture } from "../events/picture.ts";
import type { View } from "../view/view.ts";
import { actorsCsv } from "./actorsCsv.ts";
import { actorsBusiestFirst, tiesStrongestFirst } from "./busiestFirst.ts";
import type { CsvForm } from "./csv.ts";
import { type InteractionRow, interactionsCsvPieces } from "./interactionsCsv.ts";
import { tiesCsv } from "./tiesCsv.ts";

/** What of a picture is written as a table. */
export const TABLES = ["interactions", "actors", "ties"] as const;
export type TableName = (typeof TABLES)[number];

/** What answers for the records of a view. */
export type Answering = Pick<OpenData, "catalogue" | "query" | "interactions">;

/** Records made at once: more would not be faster, and half a million would not all have room. */
const CHUNK = 5_000;

/** A table of all that a view shows: interactions by day, the busiest actors and the strongest ties first. */
export function tableText(opened: Answering, view: View, table: TableName, form: CsvForm): string {
  return [...tablePieces(opened, view, table, form)].join("");
}

/** The same text piece by piece. */
export function* tablePieces(
  opened: Answering,
  view: View,
  table: TableName,
  form: CsvForm,
): Generator<string> {
  const { catalogue } = opened;
  const picture = opened.query(view);
  const shown = { catalogue, picture, view };
  switch (table) {
    case "interactions":
      yield* interactionsCsvPieces(rowsShown(opened, picture), catalogue, form);
      return;
    case "actors":
      yield actorsCsv(shown, actorsBusiestFirst(picture.actors, catalogue.actors), form);
      return;
    case "ties": {
      const order = tiesStrongestFirst(picture.ties, catalogue.actors);
      yield tiesCsv(shown, order, recordsShown(opened, picture), form);
    }
  }
}

function* rowsShown(opened: Answering, picture: Picture): Generator<readonly InteractionRow[]> {
  let from = 0;
  for (const chunk of recordsInChunks(opened, picture)) {
    const start = from;
    yield chunk.map((details, at) => ({ details, possible: picture.possible[start + at] === 1 }));
    from += chunk.length;
  }
}

/** Every record of a picture, in its order. */
export function* recordsShown(opened: Answering, picture: Picture): Generator<InteractionDetails> {
  for (const chunk of recordsInChunks(opened, picture)) yield* chunk;
}

function* recordsInChunks(
  opened: Answering,
  { interactions }: Picture,
): Generator<readonly InteractionDetails[]> {
  for (let from = 0; from < interactions.length; from += CHUNK)
    yield opened.interactions(Array.from(interactions.subarray(from, from + CHUNK)));
}
