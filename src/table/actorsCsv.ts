import { STRANDS } from "../core/events/picture.ts";
import { csvText } from "../core/formats/csv.ts";
import type { ActorRow } from "./actorRows.ts";
import type { SheetInput } from "./sheet.ts";
import { countsAt } from "./strandCounts.ts";

const COLUMNS = ["id", "name", "short_name", "type", "country", "interactions", "ties", ...STRANDS, "office"];

/** One row an actor, in the order given, under a row of column names; strands are counts, offices parted by `; `. */
export function actorsCsv(
  order: Int32Array,
  { picture }: Pick<SheetInput, "picture">,
  read: (place: number) => ActorRow,
): string {
  const rows = Array.from(order, (place) => {
    const { actor, count, partners, offices } = read(place);
    return [
      actor?.id ?? "",
      actor?.name ?? "",
      actor?.shortName ?? "",
      actor?.type ?? "",
      actor?.country ?? "",
      String(count),
      String(partners),
      ...countsAt(picture.actors.strands, place).map(String),
      offices.join("; "),
    ];
  });
  return csvText([COLUMNS, ...rows]);
}
