import { isKept } from "../events/bits.ts";
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

/** The events of a range that are kept, in order; `most` where more are known not to be. */
export function rowsWhere(
  index: EventIndex,
  range: EventRange,
  test: RowTest,
  most: number = range.end - range.start,
): Int32Array {
  // One place more, for what comes after the last that is kept.
  const rows = new Int32Array(most + 1);
  const kept =
    test.keepEvent === null
      ? fillRows(rows, index, range, test)
      : fillToldRows(rows, index, range, test, test.keepEvent);
  return kept === most ? rows.subarray(0, kept) : rows.slice(0, kept);
}

function fillRows(
  rows: Int32Array,
  { kind, lane }: EventIndex,
  { start, end }: EventRange,
  { keepKind, lossOfLane }: RowTest,
): number {
  let kept = 0;
  for (let event = start; event < end; event += 1) {
    rows[kept] = event;
    kept += keepKind[kind[event]!]! & isKept(lossOfLane[lane[event]!]!);
  }
  return kept;
}

function fillToldRows(
  rows: Int32Array,
  { kind, lane }: EventIndex,
  { start, end }: EventRange,
  { keepKind, lossOfLane }: RowTest,
  keepEvent: Uint8Array,
): number {
  let kept = 0;
  for (let event = start; event < end; event += 1) {
    rows[kept] = event;
    kept += keepKind[kind[event]!]! & isKept(lossOfLane[lane[event]!]!) & keepEvent[event]!;
  }
  return kept;
}

/** Only those of both; null keeps all. */
export function bothKept(one: Uint8Array | null, other: Uint8Array): Uint8Array {
  return one === null ? other : one.map((byte, event) => byte & other[event]!);
}
