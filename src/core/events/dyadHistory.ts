import type { DyadHistory } from "./catalogue.ts";
import { anyIn } from "./lists.ts";
import type { TieColumns } from "./tieColumns.ts";

/** All that a corpus holds of two actors, given by catalogue row in either order; nothing for one and itself. */
export function dyadHistory(columns: TieColumns, one: number, other: number): DyadHistory {
  const history = { tied: [] as number[], namedTogether: [] as number[] };
  if (one === other) return history;
  const dyad = dyadMask(columns, Math.min(one, other), Math.max(one, other));
  for (let row = 0; row + 1 < columns.ties.start.length; row += 1) {
    if (anyIn(columns.ties, row, dyad)) history.tied.push(row);
    else if (isNamed(columns, row, one) && isNamed(columns, row, other)) history.namedTogether.push(row);
  }
  return history;
}

function dyadMask({ dyadA, dyadB }: TieColumns, a: number, b: number): Uint8Array {
  return Uint8Array.from(dyadA, (low, dyad) => (low === a && dyadB[dyad] === b ? 1 : 0));
}

function isNamed({ participants: { start, item } }: TieColumns, row: number, actor: number): boolean {
  for (let at = start[row]!; at < start[row + 1]!; at += 1) if (item[at] === actor) return true;
  return false;
}
