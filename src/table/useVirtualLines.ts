import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useCallback } from "react";
import { headingOf, isRow, type Lines } from "./lines.ts";
import type { Sheet } from "./sheet.ts";

interface VirtualLinesOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly sheet: Pick<Sheet, "lines" | "keyOf">;
  /** Estimates, until a line has been measured. */
  readonly rowPx: number;
  readonly headingPx: number;
  /** Height of what stands in the scroller before the first line. */
  readonly beforePx: number;
  /** Height of what stays at the top of the scroller. */
  readonly stuckPx: number;
  /** The row that the keyboard reaches; it stays in the page when it is scrolled away. */
  readonly active: number;
}

export type VirtualLines = ReturnType<typeof useVirtualLines>;

const OVERSCAN = 8;

/** The lines near the frame, the heading of the first of them, and the row of the keyboard. */
export function useVirtualLines(options: VirtualLinesOptions) {
  const { scroller, sheet, rowPx, headingPx, beforePx, stuckPx, active } = options;
  const { lines, keyOf } = sheet;
  const getItemKey = useCallback((line: number) => lineKey(lines, keyOf, line), [lines, keyOf]);
  const rangeExtractor = useCallback(
    (range: Range) => withPinned(defaultRangeExtractor(range), [headingOf(lines, range.startIndex), active]),
    [lines, active],
  );
  // Nothing here is memoised by a compiler, which this rule is for.
  // oxlint-disable-next-line react/incompatible-library
  return useVirtualizer<HTMLElement, HTMLElement>({
    count: lines.code.length,
    getScrollElement: () => scroller.current,
    estimateSize: (line) => (isRow(lines, line) ? rowPx : headingPx),
    getItemKey,
    rangeExtractor,
    overscan: OVERSCAN,
    scrollMargin: beforePx,
    scrollPaddingStart: stuckPx,
  });
}

/** A row's own key; headings keep theirs by their day, apart from all rows. */
export function lineKey({ code, groups }: Lines, keyOf: Sheet["keyOf"], line: number): string | number {
  const at = code[line] ?? 0;
  return at >= 0 ? keyOf(at) : `day ${groups[-at - 1]?.day ?? "unknown"}`;
}

/** The line of a row's key, or -1. */
export function lineOfKey({ lines, keyOf }: Pick<Sheet, "lines" | "keyOf">, key: number): number {
  return lines.code.findIndex((place) => place >= 0 && keyOf(place) === key);
}

function withPinned(lines: number[], pinned: readonly (number | undefined)[]): number[] {
  const missing = pinned.filter(
    (line): line is number => line !== undefined && line >= 0 && !lines.includes(line),
  );
  return missing.length === 0 ? lines : [...new Set([...lines, ...missing])].toSorted((a, b) => a - b);
}

export interface Piece {
  readonly line: number;
  readonly key: string | number;
  /** Empty height before the line, for the lines that are not in the page. */
  readonly gapPx: number;
}

/** The lines in the page with the gaps between them, and the gap after the last. */
export function piecesOf(
  virtual: VirtualLines,
  beforePx: number,
): { readonly pieces: readonly Piece[]; readonly restPx: number } {
  let reachedPx = beforePx;
  const pieces = virtual.getVirtualItems().map(({ index, key, start, end }) => {
    const gapPx = Math.max(start - reachedPx, 0);
    reachedPx = end;
    return { line: index, key: typeof key === "bigint" ? String(key) : key, gapPx };
  });
  return { pieces, restPx: Math.max(beforePx + virtual.getTotalSize() - reachedPx, 0) };
}
