import { KEPT } from "../events/lossCode.ts";
import type { EventFilter } from "./eventFilter.ts";
import type { EventIndex, EventRange } from "./eventIndex.ts";

/** What keeps an event beside the window. */
export type RowTest = Pick<EventFilter, "keepKind" | "lossOfLane" | "keepEvent">;

/** Every event of a range. */
export function allRows({ start, end }: EventRange): Int32Array {
  const rows = new Int32Array(end - start);
  for (let place = 0; place < rows.length; place += 1) rows[place] = start + place;
  return rows;
}

/** The events of a range that are kept, in order. */
export function rowsWhere(
  { kind, lane }: EventIndex,
  { start, end }: EventRange,
  { keepKind, lossOfLane, keepEvent }: RowTest,
): Int32Array {
  const rows = new Int32Array(end - start);
  let kept = 0;
  for (let event = start; event < end; event += 1) {
    rows[kept] = event;
    const hasTie = lossOfLane[lane[event]!] === KEPT ? 1 : 0;
    kept += keepKind[kind[event]!]! & hasTie & (keepEvent === null ? 1 : keepEvent[event]!);
  }
  return kept === rows.length ? rows : rows.slice(0, kept);
}

/** Only those of both; null keeps all. */
export function bothKept(one: Uint8Array | null, other: Uint8Array): Uint8Array {
  return one === null ? other : one.map((byte, event) => byte & other[event]!);
}
