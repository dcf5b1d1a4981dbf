import type { Day } from "../model/day.ts";
import { type Frame, pxPerDay, xOfDay } from "./frame.ts";
import { labelWidth } from "./labelWidth.ts";
import { LEADER_GAP_PX, type Place, placeKeyDates } from "./placeKeyDates.ts";
import type { Span } from "./span.ts";

/** A day on the axis, with the interaction that makes it worth naming. */
export interface KeyDay {
  readonly day: Day;
  readonly label: string;
}

export interface KeyDateLabel {
  readonly label: string;
  /** Middle of its day, in px. */
  readonly x: number;
  /** Null where there is no room for the label. */
  readonly place: Place | null;
  /** Its place in the list of key dates. */
  readonly index: number;
}

export const KEY_TYPE_PX = 12;

/** Key dates from left to right, each with its place in the two rows. */
export function keyDateLabels(
  keyDates: readonly KeyDay[],
  frame: Frame,
  span: Span,
  widthPx: (label: string) => number = (label) => labelWidth(label, KEY_TYPE_PX),
): readonly KeyDateLabel[] {
  const half = pxPerDay(frame, span) / 2;
  const marks = keyDates
    .map(({ day, label }, index) => ({
      index,
      label,
      x: Math.round(xOfDay(frame, span, day) + half) - 0.5,
      widthPx: widthPx(label),
    }))
    .toSorted((a, b) => a.x - b.x);
  const places = placeKeyDates(marks, frame.leftPx, frame.widthPx - LEADER_GAP_PX);
  return marks.map(({ index, label, x }, at) => ({ index, label, x, place: places[at] ?? null }));
}
