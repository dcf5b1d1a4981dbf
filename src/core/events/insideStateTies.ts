import { type Lists, packLists } from "./lists.ts";
import type { TieColumns } from "./tieColumns.ts";

/** Dyad rows of before a roll-up, of which there are `dyadCount`. */
export interface InsideState {
  readonly dyads: Lists;
  readonly dyadCount: number;
}

/**
 * For each interaction, those of its dyads before a roll-up whose two ends are one actor after it.
 * Participants stand in the same order in both.
 */
export function insideStateTies(before: TieColumns, after: TieColumns): InsideState {
  const { start, item } = before.participants;
  const lists = Array.from({ length: start.length - 1 }, (_, row) => {
    const rolled = new Map<number, number>();
    for (let at = start[row]!; at < start[row + 1]!; at += 1)
      rolled.set(item[at]!, after.participants.item[at]!);
    const dyads = Array.from(before.ties.item.subarray(before.ties.start[row], before.ties.start[row + 1]));
    return dyads.filter((dyad) => rolled.get(before.dyadA[dyad]!) === rolled.get(before.dyadB[dyad]!));
  });
  return { dyads: packLists(lists), dyadCount: before.dyadA.length };
}
