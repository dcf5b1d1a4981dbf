import type { View } from "../view/view.ts";
import type { Columns } from "./columns.ts";
import { type FacetLosses, isBeforeWindow } from "./facetLosses.ts";
import { knownRows } from "./lists.ts";
import { KEPT, lossCode } from "./lossCode.ts";
import { LEFT_OUT_CODES } from "./picture.ts";
import { type Bounds, CERTAIN, OUTSIDE, POSSIBLE, runOf, standing } from "./windowRows.ts";

const KIND = lossCode("kind");

/** The outcome of step 1 of filtering (rule 7). */
export interface ChosenRows {
  /** Rows in order, in the first `count` places. */
  readonly rows: Int32Array;
  /** 1 for those that may fall outside the window. */
  readonly possible: Uint8Array;
  readonly count: number;
  /** How many interactions each loss code has cost so far; later steps add theirs. */
  readonly lost: Int32Array;
}

/** Chooses interactions by window, kinds and facets. `kinds`: one byte a kind row; undefined keeps all. */
export function chooseRows(
  columns: Columns,
  facets: FacetLosses,
  kinds: Uint8Array | undefined,
  bounds: Bounds,
): ChosenRows {
  const { datedCount, interactionCount, kind } = columns;
  const { start, end } = runOf(columns, bounds);
  const room = end - start + (bounds.open ? interactionCount - datedCount : 0);
  const rows = new Int32Array(room);
  const possible = new Uint8Array(room);
  const lost = new Int32Array(LEFT_OUT_CODES.length);
  let count = 0;
  let inWindow = 0;
  const choose = (row: number, stands: number): void => {
    if (stands === OUTSIDE || isBeforeWindow(facets.ofRow[row]!)) return;
    inWindow += 1;
    const loss = kinds?.[kind[row]!] === 0 ? KIND : facets.ofRow[row]!;
    if (loss !== KEPT) lost[loss]! += 1;
    else {
      rows[count] = row;
      possible[count] = stands === POSSIBLE ? 1 : 0;
      count += 1;
    }
  };
  for (let row = start; row < end; row += 1) choose(row, standing(columns, row, bounds));
  if (bounds.open) for (let row = datedCount; row < interactionCount; row += 1) choose(row, CERTAIN);
  countEarlierLosses(lost, facets, bounds, interactionCount - inWindow);
  return { rows, possible, count, lost };
}

/** The kinds kept by classes and kinds together, which are one facet: one byte a kind row. */
export function keptKinds(
  columns: Pick<Columns, "rows"> & { readonly classOfKind: ArrayLike<number> },
  { classes, kinds }: Pick<View, "classes" | "kinds">,
): Uint8Array | undefined {
  if (classes.length === 0 && kinds.length === 0) return undefined;
  const classRows = new Set(knownRows(classes, columns.rows.classes));
  const kept = Uint8Array.from(columns.classOfKind, (ofClass) => Number(classRows.has(ofClass)));
  for (const row of knownRows(kinds, columns.rows.kinds)) kept[row] = 1;
  return kept;
}

/** Of the `notReached` rows, those lost neither before the window nor for want of a date are outside it. */
function countEarlierLosses(
  lost: Int32Array,
  facets: FacetLosses,
  { open }: Bounds,
  notReached: number,
): void {
  const undated = open ? 0 : facets.undatedLeft;
  lost[lossCode("asOf")] = facets.asOf;
  lost[lossCode("status")] = facets.status;
  lost[lossCode("undated")] = undated;
  lost[lossCode("window")] = notReached - facets.asOf - facets.status - undated;
}
