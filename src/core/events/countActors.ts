import type { Columns } from "./columns.ts";
import type { Kept } from "./keptInteractions.ts";
import { KEPT } from "./lossCode.ts";
import { type ActorRows, STRANDS, type TieRows } from "./picture.ts";

/**
 * The actors of the kept interactions. One counts an interaction if it is an end of one of its kept
 * ties, or is present in it without having had a tie in it to begin with; at most once.
 */
export function countActors(columns: Columns, kept: Kept, ties: TieRows): ActorRows {
  const { counts, strands } = interactionsOfActors(columns, kept);
  const partners = new Int32Array(counts.length);
  for (const actor of ties.a) partners[actor]! += 1;
  for (const actor of ties.b) partners[actor]! += 1;
  const shown = new Int32Array(counts.length);
  let length = 0;
  counts.forEach((count, actor) => {
    if (count > 0) shown[length++] = actor;
  });
  const row = shown.slice(0, length);
  return {
    row,
    count: row.map((actor) => counts[actor]!),
    partners: row.map((actor) => partners[actor]!),
    strands: Int32Array.from(
      { length: length * STRANDS.length },
      (_, at) => strands[row[Math.floor(at / STRANDS.length)]! * STRANDS.length + (at % STRANDS.length)]!,
    ),
  };
}

interface Counts {
  /** By catalogue row. */
  readonly counts: Int32Array;
  /** By catalogue row * 4 + strand. */
  readonly strands: Int32Array;
}

function interactionsOfActors(columns: Columns, { rows, ties: { loss, actors } }: Kept): Counts {
  const { ties, untied, dyadA, dyadB, actorType, strand } = columns;
  const counts = new Int32Array(actorType.length);
  const strands = new Int32Array(actorType.length * STRANDS.length);
  const lastCounted = new Int32Array(actorType.length).fill(-1);
  const count = (actor: number, row: number): void => {
    if (lastCounted[actor] === row) return;
    lastCounted[actor] = row;
    counts[actor]! += 1;
    strands[actor * STRANDS.length + strand[row]!]! += 1;
  };
  for (const row of rows) {
    for (let at = ties.start[row]!; at < ties.start[row + 1]!; at += 1) {
      if (loss[ties.item[at]!] !== KEPT) continue;
      count(dyadA[ties.item[at]!]!, row);
      count(dyadB[ties.item[at]!]!, row);
    }
    for (let at = untied.start[row]!; at < untied.start[row + 1]!; at += 1) {
      if (actors[untied.item[at]!] === 1) count(untied.item[at]!, row);
    }
  }
  return { counts, strands };
}
