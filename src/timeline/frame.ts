import type { Day } from "../core/model/day.ts";
import type { Span } from "./span.ts";

/** Where things stand in the drawing, in px from its top left. */
export interface Frame {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly leftPx: number;
  readonly rightPx: number;
  /** Top of the window's tint and of the handles. */
  readonly plotTopPx: number;
  /** Where the highest bar may reach, and where all of them stand. */
  readonly barsTopPx: number;
  readonly baselinePx: number;
  /** Tops of the two rows of key dates and of the coverage strip; null where it is left out. */
  readonly keyRowsPx: readonly [upper: number, lower: number] | null;
  readonly coverageTopPx: number | null;
  /** How far the last tick's label may reach past the plot. */
  readonly overhangPx: number;
}

export const KEY_ROW_PX = 17;
export const COVERAGE_PX = 10;
const WIDE = { left: 104, right: 28, height: 189, plotTop: 43, barsTop: 47, baseline: 131 };
const COMPACT = { left: 16, right: 16, height: 86, plotTop: 6, barsTop: 10, baseline: 64 };

export function frameFor(widthPx: number, compact: boolean): Frame {
  const rules = compact ? COMPACT : WIDE;
  return {
    widthPx,
    heightPx: rules.height,
    leftPx: rules.left,
    rightPx: Math.max(rules.left + 1, widthPx - rules.right),
    plotTopPx: rules.plotTop,
    barsTopPx: rules.barsTop,
    baselinePx: rules.baseline,
    keyRowsPx: compact ? null : [9, 9 + KEY_ROW_PX],
    coverageTopPx: compact ? null : 155,
    overhangPx: rules.right - 4,
  };
}

export function pxPerDay(frame: Frame, span: Span): number {
  return (frame.rightPx - frame.leftPx) / Math.max(1, span.days);
}

/** Left edge of a day; bars, handles, ticks and labels all stand on this one scale. */
export function xOfDay(frame: Frame, span: Span, day: Day): number {
  return frame.leftPx + (day - span.first) * pxPerDay(frame, span);
}
