import type { Catalogue } from "../events/catalogue.ts";
import { type Picture, STRANDS } from "../events/picture.ts";
import { officesWithin } from "../model/officesAt.ts";
import type { View } from "../view/view.ts";
import { type CsvForm, csvText } from "./csv.ts";
import { strandCells } from "./strandCells.ts";

const COLUMNS = ["id", "name", "short_name", "type", "country", "interactions", "ties", ...STRANDS, "office"];

/** A picture with the data that it is of and the view that it answers. */
export interface Shown {
  readonly catalogue: Pick<Catalogue, "actors" | "codebook">;
  readonly picture: Picture;
  readonly view: View;
}

/**
 * One row an actor of the picture, in the order of the places given, under a row of column names:
 * its interactions and their tones are counts, `ties` its distinct partners, `office` what it held
 * within the window, parted by `; `.
 */
export function actorsCsv(
  { catalogue, picture, view }: Shown,
  order: ArrayLike<number>,
  form: CsvForm,
): string {
  const { actors } = picture;
  const { from, to } = view.window;
  const rows = Array.from(order, (place) => {
    const actor = catalogue.actors[actors.row[place] ?? -1];
    return [
      actor?.id ?? "",
      actor?.name ?? "",
      actor?.shortName ?? "",
      actor?.type ?? "",
      actor?.country ?? "",
      String(actors.count[place] ?? 0),
      String(actors.partners[place] ?? 0),
      ...strandCells(actors.strands, place),
      actor === undefined
        ? ""
        : officesWithin(actor, from, to)
            .map(({ title }) => title)
            .join("; "),
    ];
  });
  return csvText([COLUMNS, ...rows], form);
}
