import type { Day } from "../model/day.ts";
import type { Window } from "../view/view.ts";

/** The days that the strip draws: those of the data, `days` of them from `first`. */
export interface Span {
  readonly first: Day;
  readonly days: number;
}

export type Handle = "start" | "end";

/**
 * Where the two handles stand, as edges between days: the start handle on the left edge of the first
 * day, the end handle on the right edge of the last one. An open side, and a day outside the span,
 * stand at the span's end.
 */
export function handleEdges(window: Window, span: Span): readonly [start: Day, end: Day] {
  const within = (edge: Day) => Math.min(Math.max(edge, span.first), span.first + span.days);
  const start = within(window.from ?? span.first);
  const end = within(window.to === null ? span.first + span.days : window.to + 1);
  return [start, Math.max(start, end)];
}

/**
 * The window after one handle has gone to an edge. The handle stops a day before the other one; a
 * handle that has not moved leaves its side as it was, open or outside the span.
 */
export function withHandleAt(window: Window, span: Span, handle: Handle, edge: Day): Window {
  const [start, end] = handleEdges(window, span);
  if (handle === "start") {
    const from = Math.min(edge, end - 1);
    return from === start || from < span.first ? window : { from, to: window.to };
  }
  const to = Math.max(edge, start + 1) - 1;
  return to + 1 === end || to >= span.first + span.days ? window : { from: window.from, to };
}

/**
 * The window moved by whole days, its length kept. It stops at the ends of the span, and does not go
 * farther out than it already is; an open side stays open.
 */
export function moveWindow(window: Window, span: Span, days: number): Window {
  const [head, tail] = [window.from ?? window.to, window.to ?? window.from];
  if (head === null || tail === null) return window;
  const least = Math.min(0, span.first - head);
  const most = Math.max(0, span.first + span.days - 1 - tail);
  const moved = Math.min(Math.max(days, least), most);
  return moved === 0 ? window : shiftWindow(window, moved);
}

export function shiftWindow(window: Window, days: number): Window {
  const shift = (day: Day | null) => (day === null ? null : day + days);
  return { from: shift(window.from), to: shift(window.to) };
}

/** Days in the window; an open side reaches to the end of the span. Never negative. */
export function windowDays(window: Window, span: Span): number {
  const from = window.from ?? span.first;
  const to = window.to ?? span.first + span.days - 1;
  return Math.max(0, to - from + 1);
}

export function sameWindow(a: Window, b: Window): boolean {
  return a.from === b.from && a.to === b.to;
}
