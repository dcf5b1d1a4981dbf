import type { TieColumns } from "./tieColumns.ts";

/** Rows of every interaction that names the actor, in whatever role and of whatever status, by day. */
export function mentionsOf({ participants: { start, item } }: TieColumns, actor: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row + 1 < start.length; row += 1) {
    if (item.subarray(start[row], start[row + 1]).includes(actor)) rows.push(row);
  }
  return rows;
}
