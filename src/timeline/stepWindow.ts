import type { Day } from "../core/model/day.ts";
import type { Window } from "../core/view/view.ts";
import { addMonths, endOfMonth, startOfMonth } from "../core/timeline/calendar.ts";
import { shiftWindow, type Span } from "../core/timeline/span.ts";

export const STEP_UNITS = ["day", "week", "month"] as const;
export type StepUnit = (typeof STEP_UNITS)[number];
export type Direction = "back" | "forward";

/**
 * The window one day, week or month on, its length kept; whole calendar months stay whole months.
 * From a window open on both sides the step leads to the first (or last) day, week or month of the
 * data. Null where the step would leave the data behind.
 */
export function stepWindow(window: Window, span: Span, unit: StepUnit, direction: Direction): Window | null {
  if (window.from === null && window.to === null) return outermost(span, unit, direction);
  if (leavesData(window, span, direction)) return null;
  const sign = direction === "forward" ? 1 : -1;
  const stepped =
    unit === "month" ? shiftByMonth(window, sign) : shiftWindow(window, sign * (unit === "week" ? 7 : 1));
  return isBeyond(stepped, span, direction) ? null : stepped;
}

function outermost(span: Span, unit: StepUnit, direction: Direction): Window | null {
  if (span.days === 0) return null;
  const last = span.first + span.days - 1;
  const length = unit === "week" ? 6 : 0;
  if (direction === "forward") {
    return { from: span.first, to: unit === "month" ? endOfMonth(span.first) : span.first + length };
  }
  return { from: unit === "month" ? startOfMonth(last) : last - length, to: last };
}

/** A side that is open reaches to the end already: a step that way would show nothing new. */
function leavesData(window: Window, span: Span, direction: Direction): boolean {
  if (direction === "forward")
    return window.from === null && window.to !== null && window.to >= span.first + span.days - 1;
  return window.to === null && window.from !== null && window.from <= span.first;
}

function isBeyond(window: Window, span: Span, direction: Direction): boolean {
  if (direction === "forward") return window.from !== null && window.from >= span.first + span.days;
  return window.to !== null && window.to < span.first;
}

function shiftByMonth({ from, to }: Window, months: number): Window {
  if (isWholeMonths(from, to)) {
    return {
      from: from === null ? null : addMonths(from, months),
      to: to === null ? null : endOfMonth(addMonths(startOfMonth(to), months)),
    };
  }
  if (from === null) return { from, to: to === null ? null : addMonths(to, months) };
  const moved = addMonths(from, months);
  return { from: moved, to: to === null ? null : moved + to - from };
}

/** True where every side that is not open stands at the edge of a calendar month. */
export function isWholeMonths(from: Day | null, to: Day | null): boolean {
  return (from === null || from === startOfMonth(from)) && (to === null || to === endOfMonth(to));
}
