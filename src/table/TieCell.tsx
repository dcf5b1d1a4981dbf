import type { ReactNode } from "react";
import { type Day, dayInWords } from "../core/model/day.ts";
import { withCommas } from "../core/view/words.ts";
import { ActorName } from "./ActorName.tsx";
import type { TieColumn } from "./columns.ts";
import { type Lookup, shortName } from "./lookup.ts";
import type { Draw } from "./sheet.ts";
import { initiatedInWords } from "../core/events/initiators.ts";
import type { TieRow } from "./tieRows.ts";
import { Tones } from "./Tones.tsx";

export interface TieFacts {
  readonly tie: TieRow;
  /** Of all ties; this one's stand at `place`. */
  readonly strands: Int32Array;
  readonly place: number;
  readonly lookup: Lookup;
  readonly draw: Draw;
  readonly chosen: ReadonlySet<string>;
}

interface TieCellProps extends TieFacts {
  readonly column: TieColumn;
}

/** One cell of a tie's row. */
export function TieCell({ column, ...facts }: TieCellProps): ReactNode {
  const { tie, strands, place, draw } = facts;
  switch (column) {
    case "a":
    case "b":
      return <ActorName id={tie[column]} {...facts} />;
    case "interactions":
      return withCommas(tie.count);
    case "tones":
      return <Tones strands={strands} place={place} draw={draw} />;
    case "first":
    case "last":
      return tie.history === undefined ? "…" : dayOrUndated(tie.history[column]);
    case "initiated":
      return initiators(facts);
  }
}

/** "Pompeo 2, not stated 2". */
export function initiators({ tie, lookup }: Pick<TieFacts, "tie" | "lookup">): string {
  if (tie.history === undefined) return "…";
  return initiatedInWords(tie.history.initiated, shortName(lookup, tie.a), shortName(lookup, tie.b));
}

function dayOrUndated(day: Day | null): string {
  return day === null ? "undated" : dayInWords(day);
}
