import type { View } from "../view/view.ts";
import { type ChosenRows, chooseRows, keptKinds } from "./chosenRows.ts";
import type { Columns } from "./columns.ts";
import { type FacetLosses, facetKey, facetLossesOf } from "./facetLosses.ts";
import { type KeptTies, keepTies } from "./keptTies.ts";
import { KEPT, lossCode } from "./lossCode.ts";
import { type Memory, remember } from "./memory.ts";
import type { Bounds } from "./windowRows.ts";

/** What steps 1 to 6 of filtering (rule 7) leave of a corpus. */
export interface Kept {
  readonly rows: Int32Array;
  readonly possible: Uint8Array;
  readonly ties: KeptTies;
  readonly chosen: ChosenRows;
  /** Interactions lost to each loss code; with the rows kept they make up the corpus. */
  readonly lost: Int32Array;
}

const NO_TIE = lossCode("noTie");
const CHAIN = lossCode("chain");

export function keepInteractions(columns: Columns, view: View, bounds: Bounds, memory: Memory): Kept {
  const facets: FacetLosses = remember(memory.facets, facetKey(view), () => facetLossesOf(columns, view));
  const chosen = chooseRows(columns, facets, keptKinds(columns, view), bounds);
  const ties = keepTies(columns, chosen, view);
  const rows = new Int32Array(chosen.count);
  const possible = new Uint8Array(chosen.count);
  const lost = chosen.lost.slice();
  let kept = 0;
  for (let place = 0; place < chosen.count; place += 1) {
    const loss = lossOf(columns, chosen.rows[place]!, ties);
    if (loss !== KEPT) lost[loss]! += 1;
    else {
      rows[kept] = chosen.rows[place]!;
      possible[kept] = chosen.possible[place]!;
      kept += 1;
    }
  }
  return { rows: rows.slice(0, kept), possible: possible.slice(0, kept), ties, chosen, lost };
}

/** An interaction that has ties up to the chains, and is in none of them, is lost there. */
function lossOf(columns: Columns, row: number, ties: KeptTies): number {
  const loss = lossWithoutTies(columns, row, ties);
  const isOutside = ties.chains?.ofRow[row] === 0;
  return isOutside && (loss === KEPT || loss > CHAIN) ? CHAIN : loss;
}

/** Kept where one tie is; else the step that took the last of its ties, or that it never had any. */
function lossWithoutTies({ ties: { start, item } }: Columns, row: number, { loss }: KeptTies): number {
  if (start[row] === start[row + 1]) return NO_TIE;
  let latest = KEPT;
  for (let at = start[row]!; at < start[row + 1]!; at += 1) {
    const one = loss[item[at]!]!;
    if (one === KEPT) return KEPT;
    if (one > latest) latest = one;
  }
  return latest;
}
