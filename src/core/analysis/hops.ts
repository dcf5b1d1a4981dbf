import type { TieColumns } from "../events/tieColumns.ts";

/** Ways from an actor to another by one interaction: those of actor `i` are at `start[i]` to `start[i + 1] - 1`, by row, then by the other actor. */
export interface Hops {
  readonly start: Int32Array;
  readonly row: Int32Array;
  readonly to: Int32Array;
}

type HopColumns = Pick<TieColumns, "ties" | "dyadA" | "dyadB">;

/** Both ways over each kept tie of the rows; none back to where a chain begins, none on from where it ends. */
export function hopsOf(
  { ties, dyadA, dyadB }: HopColumns,
  rows: ArrayLike<number>,
  isKept: (dyad: number) => boolean,
  ends: { readonly from: number; readonly to: number },
): Hops {
  const each = (see: (row: number, from: number, to: number) => void): void => {
    const oneWay = (row: number, from: number, to: number): void => {
      if (from !== ends.to && to !== ends.from) see(row, from, to);
    };
    for (let place = 0; place < rows.length; place += 1) {
      const row = rows[place]!;
      const own = ties.item.subarray(ties.start[row], ties.start[row + 1]);
      // Dyads stand by their actors, so that the ways of one row do, too.
      for (const dyad of own.length > 1 ? own.toSorted() : own) {
        if (!isKept(dyad)) continue;
        oneWay(row, dyadA[dyad]!, dyadB[dyad]!);
        oneWay(row, dyadB[dyad]!, dyadA[dyad]!);
      }
    }
  };
  const start = new Int32Array(
    Math.max(
      ends.from,
      ends.to,
      dyadB.reduce((most, b) => Math.max(most, b), 0),
    ) + 2,
  );
  each((_, from) => (start[from + 1]! += 1));
  for (let actor = 1; actor < start.length; actor += 1) start[actor]! += start[actor - 1]!;
  const next = start.slice();
  const [row, to] = [new Int32Array(start.at(-1)!), new Int32Array(start.at(-1)!)];
  each((of, from, towards) => {
    row[next[from]!] = of;
    to[next[from]!++] = towards;
  });
  return { start, row, to };
}
