import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, vi } from "vitest";
import type { Histogram } from "../../src/core/events/picture.ts";
import { dayFromIso, isoFromDay } from "../../src/core/model/day.ts";
import type { Window } from "../../src/core/view/view.ts";
import type { Clock } from "../../src/timeline/clock.ts";
import { Timeline, type TimelineProps } from "../../src/timeline/Timeline.tsx";
import { PLAY_STEP_MS } from "../../src/timeline/usePlay.ts";

export const day = (iso: string) => dayFromIso(iso) ?? Number.NaN;
export const SIEGE: Window = { from: day("2019-12-27"), to: day("2020-01-03") };
export const HISTOGRAM: Histogram = {
  firstDay: day("2019-12-01"),
  days: 62,
  inside: new Int32Array(186).fill(1, 26 * 3, 34 * 3),
  possible: new Int32Array(186),
  outside: new Int32Array(186).fill(1, 0, 3),
  coverage: new Int32Array(62).fill(2),
};

let root: Root;
/** Where the timeline stands. */
export let place: HTMLElement;
/** What it told, as `drag 2019-12-28..2020-01-04`. */
export let told: string[];
export let time: Time;

/** An empty page for each test of the file that calls this. */
export function withPage(): void {
  beforeEach(setUp);
  afterEach(tearDown);
}

function setUp(): void {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1208);
  place = document.body.appendChild(document.createElement("div"));
  root = createRoot(place);
  told = [];
  time = new Time();
}

function tearDown(): void {
  act(() => root.unmount());
  place.remove();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
}

/** Time that passes when a test says so. */
class Time implements Clock {
  #waiting: (() => void)[] = [];

  after(ms: number, callback: () => void): () => void {
    if (ms !== PLAY_STEP_MS) throw new Error(`waited ${ms} ms, expected ${PLAY_STEP_MS}`);
    this.#waiting.push(callback);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== callback);
    };
  }

  /** One step's time passes; says whether anything waited for it. */
  pass(): boolean {
    const due = this.#waiting;
    this.#waiting = [];
    act(() => due.forEach((callback) => callback()));
    return due.length > 0;
  }
}

export function show(window: Window, histogram = HISTOGRAM, more: Partial<TimelineProps> = {}) {
  const onWindow = (next: Window, phase: string) => {
    told.push(
      `${phase} ${[next.from, next.to].map((end) => (end === null ? "" : isoFromDay(end))).join("..")}`,
    );
    show(next, histogram, more);
  };
  act(() =>
    root.render(
      <Timeline
        histogram={histogram}
        whole={null}
        window={window}
        keyDates={[{ day: day("2020-01-03"), label: "Soleimani killed" }]}
        selectionDays={[]}
        markedDay={null}
        possibleTotal={1}
        interactionsShown={24}
        onWindow={onWindow}
        compact={false}
        clock={time}
        {...more}
      />,
    ),
  );
}

export function named(name: string): HTMLElement {
  const found = place.querySelector<HTMLElement>(`[aria-label="${name}"]`);
  if (found === null) throw new Error(`nothing on the screen is named "${name}"`);
  return found;
}

export const field = (name: string) => named(name) as HTMLInputElement;

export function type(name: string, text: string) {
  const input = field(name);
  act(() => input.focus());
  act(() => {
    // Past React's own property, which would take the change for its own.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, text);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
  press(input, "Enter");
}

export function press(element: HTMLElement, key: string) {
  act(() => void element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })));
  act(() => void element.dispatchEvent(new KeyboardEvent("keyup", { key, bubbles: true })));
}
