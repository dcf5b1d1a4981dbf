import { findChains, type FoundChains } from "../analysis/chains.ts";
import type { View } from "../view/view.ts";
import type { ChosenRows } from "./chosenRows.ts";
import type { Columns } from "./columns.ts";
import { KEPT, lossCode } from "./lossCode.ts";

/** The chains of a view, and one byte a row of what they are made of. */
export interface KeptChains extends FoundChains {
  readonly ofRow: Uint8Array;
}

/** What of a corpus its chains depend on. */
export type ChainColumns = Pick<
  Columns,
  "ties" | "dyadA" | "dyadB" | "first" | "last" | "relation" | "rows" | "datedCount" | "interactionCount"
>;

const CHAIN = lossCode("chain");
const NONE: FoundChains = { chains: [], more: false };

/**
 * Finds the chains over the ties left, and takes out of `loss` the ties, and out of `actors` the actors,
 * of which none is made. Interactions without a date have no place in time, so they are in no chain.
 */
export function keepChains(
  columns: ChainColumns,
  chosen: Pick<ChosenRows, "rows" | "count">,
  view: Pick<View, "chain" | "longestPause">,
  loss: Uint8Array,
  actors: Uint8Array,
): KeptChains {
  const [from, to] = (view.chain ?? []).map((id) => columns.rows.actors.get(id));
  const dated = chosen.rows.subarray(0, chosen.count).filter((row) => row < columns.datedCount);
  const longestPause = view.longestPause ?? Infinity;
  const found =
    from === undefined || to === undefined || from === to
      ? NONE
      : findChains(columns, dated, (dyad) => loss[dyad] === KEPT, { from, to, longestPause });
  const ofRow = new Uint8Array(columns.interactionCount);
  for (const { rows } of found.chains) for (const row of rows) ofRow[row] = 1;
  keepLinks(columns, found, loss, actors);
  return { ...found, ofRow };
}

function keepLinks(
  { dyadA, dyadB }: Pick<Columns, "dyadA" | "dyadB">,
  { chains }: FoundChains,
  loss: Uint8Array,
  actors: Uint8Array,
): void {
  const pairKey = (one: number, other: number): number =>
    Math.min(one, other) * actors.length + Math.max(one, other);
  const links = new Set<number>();
  const inChains = new Uint8Array(actors.length);
  for (const chain of chains) {
    for (const actor of chain.actors) inChains[actor] = 1;
    for (let at = 1; at < chain.actors.length; at += 1)
      links.add(pairKey(chain.actors[at - 1]!, chain.actors[at]!));
  }
  for (let dyad = 0; dyad < loss.length; dyad += 1)
    if (loss[dyad] === KEPT && !links.has(pairKey(dyadA[dyad]!, dyadB[dyad]!))) loss[dyad] = CHAIN;
  actors.set(inChains);
}
