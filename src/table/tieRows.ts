import type { InteractionDetails } from "../core/events/catalogue.ts";
import type { SheetInput } from "./sheet.ts";
import { type TieHistory, tieHistories, tieKey } from "../core/events/tieHistories.ts";

/** A tie of the picture, with what its interactions say. */
export interface TieRow {
  /** Ids, in the order of the catalogue. */
  readonly a: string;
  readonly b: string;
  readonly count: number;
  /** Undefined until every one of its interactions is there. */
  readonly history: TieHistory | undefined;
}

/** Reads the tie at a place of the picture. */
export type ReadTie = (place: number) => TieRow;

/** `records` are those of the picture's interactions that are there already. */
export function tieReader(
  { picture: { ties }, catalogue, lookup, view }: SheetInput,
  records: readonly InteractionDetails[],
): ReadTie {
  const histories = tieHistories(records, catalogue, lookup, view.rollUp);
  return (place) => {
    const [a, b, count] = [ties.a[place] ?? -1, ties.b[place] ?? -1, ties.count[place] ?? 0];
    const history = histories.get(tieKey(a, b));
    return {
      a: catalogue.actors[a]?.id ?? "",
      b: catalogue.actors[b]?.id ?? "",
      count,
      history: history?.count === count ? history : undefined,
    };
  };
}
