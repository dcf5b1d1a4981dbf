import type { Window } from "../core/view/view.ts";
import { endOfMonth, startOfMonth } from "../core/timeline/calendar.ts";
import { shiftWindow, type Span } from "../core/timeline/span.ts";
import { type Direction, isWholeMonths, type StepUnit, stepWindow } from "./stepWindow.ts";

/** Where playing begins, and a sentence for those who would wonder why it does not begin where it was. */
export interface PlayStart {
  readonly window: Window;
  readonly message: string | null;
}

/**
 * The next window while playing, or null where the data end. It steps as the step buttons do, but the
 * last step stops with the window's far end on the last day of the data: whole calendar months stay
 * whole, any other window keeps its length. A window open on one side grows or shrinks to the end.
 */
export function playStep(window: Window, span: Span, unit: StepUnit, direction: Direction): Window | null {
  const left = leftDays(window, span, direction);
  if (left <= 0) return null;
  const sign = direction === "forward" ? 1 : -1;
  const stepped = stepWindow(window, span, unit, direction) ?? shiftWindow(window, sign * left);
  if (unit === "month" && isWholeMonths(stepped.from, stepped.to)) return stepped;
  const over = Math.max(0, -leftDays(stepped, span, direction));
  return shiftWindow(stepped, -sign * over);
}

/**
 * The first window of playing: one step on; or, where the window shows all of the data, their first
 * (backwards: last) week or month; or, where there is no step left, a window as long as this one at
 * the other end. Null where the data have but one day.
 */
export function playStart(
  window: Window,
  span: Span,
  unit: StepUnit,
  direction: Direction,
): PlayStart | null {
  if (span.days < 2) return null;
  if (!showsAll(window, span)) {
    const next = isOutside(window, span) ? null : playStep(window, span, unit, direction);
    if (next !== null) return { window: next, message: null };
    const again = rewound(window, span, direction);
    if (leftDays(again, span, direction) > 0) return { window: again, message: againMessage(direction) };
  }
  return outermostWindow(span, unit, direction);
}

const againMessage = (direction: Direction) =>
  direction === "forward" ? "Playing from the start of the data." : "Playing back from the end of the data.";

/** Days of the data that playing has still to reach; negative past their end. */
function leftDays({ from, to }: Window, span: Span, direction: Direction): number {
  if (direction === "forward") {
    const head = to ?? from;
    return head === null ? 0 : span.first + span.days - 1 - head;
  }
  const head = from ?? to;
  return head === null ? 0 : head - span.first;
}

function showsAll({ from, to }: Window, span: Span): boolean {
  return (from ?? span.first) <= span.first && (to ?? span.first + span.days) >= span.first + span.days - 1;
}

function isOutside({ from, to }: Window, span: Span): boolean {
  return (to !== null && to < span.first) || (from !== null && from >= span.first + span.days);
}

/** The same length at the end of the data from which it can be played. */
function rewound({ from, to }: Window, span: Span, direction: Direction): Window {
  const [near, far] = [from ?? to ?? span.first, to ?? from ?? span.first];
  const days = direction === "forward" ? span.first - near : span.first + span.days - 1 - far;
  return shiftWindow({ from, to }, days);
}

/** For a step of a day a week, since one day seldom holds much; for less data than that, one day. */
function outermostWindow(span: Span, unit: StepUnit, direction: Direction): PlayStart {
  const last = span.first + span.days - 1;
  const isForward = direction === "forward";
  const where = isForward ? "Playing from the first" : "Playing back from the last";
  const edge = isForward ? span.first : last;
  const month = { from: startOfMonth(edge), to: endOfMonth(edge) };
  if (unit === "month" && leftDays(month, span, direction) > 0) {
    return { window: month, message: `${where} month.` };
  }
  const length = span.days > 7 ? 7 : 1;
  const window = isForward ? { from: edge, to: edge + length - 1 } : { from: edge - length + 1, to: edge };
  return { window, message: `${where} ${length === 7 ? "week" : "day"}.` };
}
