import { useLayoutEffect, useRef } from "react";
import { isRow } from "./lines.ts";
import type { Sheet } from "./sheet.ts";
import { lineOfKey, type VirtualLines } from "./useVirtualLines.ts";

interface Kept {
  readonly key: number;
  /** Of the row's top above the top of the frame. */
  readonly abovePx: number;
}

/**
 * Keeps the first row in the frame where it is when rows come and go above it, as they do while the
 * window plays; at the very top the table stays at its top. Another order starts at the top.
 */
export function useKeptPlace(virtual: VirtualLines, sheet: Sheet, stuckPx: number): void {
  const kept = useRef<Kept | null>(null);
  const before = useRef(sheet);
  useLayoutEffect(() => {
    const { lines, sort } = before.current;
    before.current = sheet;
    if (sort.column !== sheet.sort.column || sort.direction !== sheet.sort.direction) {
      virtual.scrollToOffset(0);
    } else if (lines !== sheet.lines) {
      restore(virtual, sheet, kept.current);
    } else {
      kept.current = firstRow(virtual, sheet, stuckPx);
    }
  });
}

function restore(virtual: VirtualLines, sheet: Sheet, kept: Kept | null): void {
  const line = kept === null ? -1 : lineOfKey(sheet, kept.key);
  const item = virtual.measurementsCache[line];
  if (kept === null || item === undefined) return;
  const offset = item.start + kept.abovePx;
  if (Math.abs(offset - (virtual.scrollOffset ?? 0)) >= 1) virtual.scrollToOffset(offset);
}

function firstRow(virtual: VirtualLines, { lines, keyOf }: Sheet, stuckPx: number): Kept | null {
  const offset = virtual.scrollOffset ?? 0;
  if (offset < 1) return null;
  const item = virtual
    .getVirtualItems()
    .find(({ index, end }) => isRow(lines, index) && end > offset + stuckPx);
  return item === undefined
    ? null
    : { key: keyOf(lines.code[item.index] ?? -1), abovePx: offset - item.start };
}
