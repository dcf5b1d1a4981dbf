import type { ReactNode } from "react";
import { withCommas } from "../core/view/words.ts";
import { ActorName } from "./ActorName.tsx";
import { type ActorRow, countryOf, typeInWords } from "./actorRows.ts";
import type { ActorColumn } from "./columns.ts";
import type { Lookup } from "./lookup.ts";
import type { Draw } from "./sheet.ts";
import { Tones } from "./Tones.tsx";

export interface ActorFacts {
  readonly row: ActorRow;
  /** Of all actors; this one's stand at `place`. */
  readonly strands: Int32Array;
  readonly place: number;
  readonly lookup: Lookup;
  readonly draw: Draw;
  readonly chosen: ReadonlySet<string>;
}

interface ActorCellProps extends ActorFacts {
  readonly column: ActorColumn;
}

/** One cell of an actor's row. */
export function ActorCell({ column, ...facts }: ActorCellProps): ReactNode {
  const { row, strands, place, lookup, draw } = facts;
  if (row.actor === undefined) return null;
  switch (column) {
    case "name":
      return <ActorName id={row.actor.id} {...facts} />;
    case "type":
      return typeInWords(row.actor);
    case "country":
      return countryOf(row.actor, lookup) ?? "";
    case "interactions":
      return withCommas(row.count);
    case "ties":
      return withCommas(row.partners);
    case "tones":
      return <Tones strands={strands} place={place} draw={draw} />;
    case "office":
      return row.offices.join("; ");
  }
}
