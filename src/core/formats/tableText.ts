import type { InteractionDetails } from "../events/catalogue.ts";
import type { OpenGraph } from "../events/openGraph.ts";
import type { Picture } from "../events/picture.ts";
import type { View } from "../view/view.ts";
import { actorsCsv } from "./actorsCsv.ts";
import { actorsBusiestFirst, tiesStrongestFirst } from "./busiestFirst.ts";
import type { CsvForm } from "./csv.ts";
import { interactionsCsv } from "./interactionsCsv.ts";
import { tiesCsv } from "./tiesCsv.ts";

/** What of a picture is written as a table. */
export const TABLES = ["interactions", "actors", "ties"] as const;
export type TableName = (typeof TABLES)[number];

/** What answers for the records of a view. */
export type Answering = Pick<OpenGraph, "catalogue" | "query" | "interactions">;

/** A table of all that a view shows: interactions by day, the busiest actors and the strongest ties first. */
export function tableText(opened: Answering, view: View, table: TableName, form: CsvForm): string {
  const { catalogue } = opened;
  const picture = opened.query(view);
  const shown = { catalogue, picture, view };
  switch (table) {
    case "interactions": {
      const rows = recordsShown(opened, picture).map((details, at) => ({
        details,
        possible: picture.possible[at] === 1,
      }));
      return interactionsCsv(rows, catalogue, form);
    }
    case "actors":
      return actorsCsv(shown, actorsBusiestFirst(picture.actors, catalogue.actors), form);
    case "ties": {
      const order = tiesStrongestFirst(picture.ties, catalogue.actors);
      return tiesCsv(shown, order, recordsShown(opened, picture), form);
    }
  }
}

/** Every record of a picture, in its order. */
export function recordsShown(opened: Answering, { interactions }: Picture): readonly InteractionDetails[] {
  return opened.interactions(Array.from(interactions));
}
