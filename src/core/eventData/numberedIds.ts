import type { InteractionIds } from "../events/catalogue.ts";
import { type InteractionId, interactionId } from "../model/ids.ts";

const ID = /^row-([1-9]\d{0,9})$/;

/** `row-1` is the first line read of the files: it stays the same when other rows are set aside or sorted. */
export function idOfRow(row: number): InteractionId {
  return interactionId(`row-${row + 1}`);
}

/** Ids of events, which are numbers rather than half a million texts; by place in the event data. */
export function numberedIds(rows: Uint32Array): InteractionIds {
  const indexOf = (id: string): number => {
    const row = ID.exec(id)?.[1];
    return row === undefined ? -1 : rows.indexOf(Number(row) - 1);
  };
  return {
    length: rows.length,
    at: (place) => (rows[place] === undefined ? undefined : idOfRow(rows[place])),
    indexOf,
    includes: (id) => indexOf(id) >= 0,
    *[Symbol.iterator]() {
      for (const row of rows) yield idOfRow(row);
    },
  };
}
