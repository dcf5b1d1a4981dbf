import type { Window } from "../view/view.ts";
import { ABOUT, COVERS, type DateColumns } from "./dateColumns.ts";
import { firstPlace } from "./lists.ts";

/** How a row stands to a window. */
export const OUTSIDE = 0;
export const CERTAIN = 1;
export const POSSIBLE = 2;

/** A window ready for comparing: inclusive days, infinite where a side is open. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
  /** Open on both sides: no window, and undated interactions are kept. */
  readonly open: boolean;
}

/** A window that ends before it begins holds no day. */
export function boundsOf(window: Window): Bounds {
  const from = window.from ?? -Infinity;
  const to = window.to ?? Infinity;
  return from > to
    ? { from: Infinity, to: -Infinity, open: false }
    : { from, to, open: from === -Infinity && to === Infinity };
}

/** The run of rows that holds every dated row of the window, and others only where intervals are long. */
export function runOf(
  columns: DateColumns,
  { from, to }: Bounds,
): { readonly start: number; readonly end: number } {
  const { datedCount, first, latestSoFar } = columns;
  const start = firstPlace(datedCount, (row) => latestSoFar[row]! >= from);
  const end = firstPlace(datedCount, (row) => first[row]! > to);
  return { start, end: Math.max(start, end) };
}

/** Rule 4 for a dated row. */
export function standing({ first, last, relation }: DateColumns, row: number, { from, to }: Bounds): number {
  const start = first[row]!;
  const end = last[row]!;
  if (end < from || start > to) return OUTSIDE;
  if (relation[row] === COVERS) return CERTAIN;
  return relation[row] === ABOUT || start < from || end > to ? POSSIBLE : CERTAIN;
}
