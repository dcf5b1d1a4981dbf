import type { Columns } from "./columns.ts";
import type { Kept } from "./keptInteractions.ts";
import { KEPT } from "./lossCode.ts";
import { STRANDS, type TieRows } from "./picture.ts";

/** The ties of the kept interactions, with their counts by strand and their arrows. */
export function countTies(columns: Columns, { rows, ties }: Kept): TieRows {
  const shown = dyadsShown(ties.loss);
  const place = new Int32Array(columns.dyadA.length).fill(-1);
  shown.forEach((dyad, at) => (place[dyad] = at));
  const strands = new Int32Array(shown.length * STRANDS.length);
  const arrows = new Uint8Array(strands.length);
  const { start, item } = columns.ties;
  for (const row of rows) {
    for (let at = start[row]!; at < start[row + 1]!; at += 1) {
      if (place[item[at]!]! < 0) continue;
      const strand = place[item[at]!]! * STRANDS.length + columns.strand[row]!;
      strands[strand]! += 1;
      arrows[strand]! |= columns.direction[at]!;
    }
  }
  const pick = (column: Int32Array): Int32Array => shown.map((dyad) => column[dyad]!);
  return { a: pick(columns.dyadA), b: pick(columns.dyadB), count: pick(ties.count), strands, arrows };
}

function dyadsShown(loss: Uint8Array): Int32Array {
  const dyads = new Int32Array(loss.length);
  let shown = 0;
  for (let dyad = 0; dyad < loss.length; dyad += 1) {
    if (loss[dyad] === KEPT) dyads[shown++] = dyad;
  }
  return dyads.slice(0, shown);
}
