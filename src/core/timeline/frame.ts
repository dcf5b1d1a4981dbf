import type { Day } from "../model/day.ts";
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
  /** Baseline of the line of words about the bar pointed at. */
  readonly readoutPx: number;
  /** How far the last tick's label may reach past the plot. */
  readonly overhangPx: number;
}

interface Rules {
  readonly left: number;
  readonly right: number;
  readonly height: number;
  readonly keyRows: number | null;
  readonly plotTop: number;
  readonly baseline: number;
  readonly coverageTop: number | null;
  readonly readout: number;
}

export const KEY_ROW_PX = 17;
export const COVERAGE_PX = 10;
/** From the top of the tint to the highest bar: what a bar may grow past the scale. */
export const HEADROOM_PX = 4;
const SIDES = { left: 104, right: 28 };
const WIDE: Rules = {
  ...SIDES,
  height: 189,
  keyRows: 9,
  plotTop: 43,
  baseline: 131,
  coverageTop: 155,
  readout: 181,
};
/** For screens of little height, where the network needs the room more. */
const LOW: Rules = {
  ...SIDES,
  height: 149,
  keyRows: 3,
  plotTop: 37,
  baseline: 101,
  coverageTop: 121,
  readout: 144,
};
/** Without key dates and sources a day, whose rows the bars and the network take over. */
const BARE: Rules = {
  ...SIDES,
  height: 149,
  keyRows: null,
  plotTop: 12,
  baseline: 111,
  coverageTop: null,
  readout: 144,
};
const COMPACT: Rules = {
  left: 16,
  right: 16,
  height: 86,
  keyRows: null,
  plotTop: 6,
  baseline: 64,
  coverageTop: null,
  readout: 0,
};

interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * The frame for the place there is: `size` is that of the strip beside its controls. A `bare` one
 * leaves out the rows of key dates and sources.
 */
export function frameFor(size: Size, compact: boolean, bare = false): Frame {
  const rules = rulesFor(size, compact, bare);
  const { widthPx } = size;
  return {
    widthPx,
    heightPx: rules.height,
    leftPx: rules.left,
    rightPx: Math.max(rules.left + 1, widthPx - rules.right),
    plotTopPx: rules.plotTop,
    barsTopPx: rules.plotTop + HEADROOM_PX,
    baselinePx: rules.baseline,
    keyRowsPx: rules.keyRows === null ? null : [rules.keyRows, rules.keyRows + KEY_ROW_PX],
    coverageTopPx: rules.coverageTop,
    readoutPx: rules.readout,
    overhangPx: rules.right - 4,
  };
}

function rulesFor({ heightPx }: Size, compact: boolean, bare: boolean): Rules {
  if (compact) return COMPACT;
  if (bare) return BARE;
  return heightPx < WIDE.height ? LOW : WIDE;
}

/** Under the bars of a small timeline: a row of dates. */
const SMALL_AXIS_PX = 18;

/** The frame of a timeline without controls or key dates, from edge to edge of the place there is. */
export function smallFrameFor({ widthPx, heightPx }: Size): Frame {
  return {
    widthPx,
    heightPx,
    leftPx: 1,
    rightPx: Math.max(2, widthPx - 1),
    plotTopPx: 0,
    barsTopPx: HEADROOM_PX,
    baselinePx: Math.max(HEADROOM_PX + 1, heightPx - SMALL_AXIS_PX),
    keyRowsPx: null,
    coverageTopPx: null,
    readoutPx: 0,
    overhangPx: 0,
  };
}

export function pxPerDay(frame: Frame, span: Span): number {
  return (frame.rightPx - frame.leftPx) / Math.max(1, span.days);
}

/** Left edge of a day; bars, handles, ticks and labels all stand on this one scale. */
export function xOfDay(frame: Frame, span: Span, day: Day): number {
  return frame.leftPx + (day - span.first) * pxPerDay(frame, span);
}

/** Where what lies on the plot is placed: from the top of the tint to the foot of the bars. */
export function rectOfPlot({ leftPx, rightPx, plotTopPx, baselinePx }: Frame) {
  return { left: leftPx, top: plotTopPx, width: rightPx - leftPx, height: baselinePx - plotTopPx };
}
