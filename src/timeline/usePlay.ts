import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { dayInLongWords } from "../core/model/day.ts";
import type { Window } from "../core/view/view.ts";
import type { Clock } from "./clock.ts";
import { playStart, playStep } from "./playStep.ts";
import { sameWindow, type Span } from "../core/timeline/span.ts";
import type { Direction, StepUnit } from "./stepWindow.ts";
import type { OnWindow } from "./useWindowGesture.ts";

export const PLAY_STEP_MS = 1000;

export interface Played {
  readonly window: Window;
  readonly span: Span;
  readonly unit: StepUnit;
  readonly onWindow: OnWindow;
}

/** What is said of the playing; `isNews` where those who see the window move would not know it. */
export interface PlayMessage {
  readonly text: string;
  readonly isNews: boolean;
}

export interface Play {
  /** Null while nothing is played. */
  readonly direction: Direction | null;
  readonly message: PlayMessage | null;
  /** False where the data have but one day. */
  readonly canPlay: boolean;
  /** Plays that way; pauses where it already does. */
  toggle(direction: Direction): void;
  pause(): void;
}

interface State {
  readonly direction: Direction | null;
  readonly message: PlayMessage | null;
}

/**
 * Steps the window once a second, the first time at once, until paused or at the end of the data.
 * Each step is told as a `drag`, the last one (or the window that a pause stops at) as an `end`. A
 * window changed by anything else (a handle, a typed date, a named view) stops the playing: from then
 * on it is that hand's.
 */
export function usePlay(played: Played, clock: Clock): Play {
  const [state, setState] = useState<State>({ direction: null, message: null });
  const latest = useRef(played);
  const told = useRef<Window | null>(null);
  useLayoutEffect(() => {
    latest.current = played;
  });

  const [advance] = useState(() => (window: Window, direction: Direction, message: PlayMessage): boolean => {
    const { span, unit, onWindow } = latest.current;
    const isLast = playStep(window, span, unit, direction) === null;
    told.current = window;
    if (isLast) setState({ direction: null, message: endMessage(span, direction) });
    else setState((before) => (before.direction === direction ? before : { direction, message }));
    onWindow(window, isLast ? "end" : "drag");
    return !isLast;
  });

  const { direction } = state;
  useEffect(() => {
    if (direction === null) return;
    let cancel = clock.after(PLAY_STEP_MS, onTime);
    function onTime(): void {
      if (direction === null) return;
      const { window, span, unit } = latest.current;
      const next = playStep(window, span, unit, direction);
      if (advance(next ?? window, direction, UNDER_WAY[direction]))
        cancel = clock.after(PLAY_STEP_MS, onTime);
    }
    return () => cancel();
  }, [direction, clock, advance]);

  const { window } = played;
  useEffect(() => {
    const isForeign = told.current !== null && !sameWindow(told.current, window);
    if (isForeign) setState(STOPPED);
  }, [window]);

  function pause(): void {
    if (direction === null) return;
    setState({ direction: null, message: { text: "Paused.", isNews: false } });
    latest.current.onWindow(latest.current.window, "end");
  }

  function toggle(wanted: Direction): void {
    if (wanted === direction) return pause();
    const start = playStart(latest.current.window, latest.current.span, latest.current.unit, wanted);
    if (start === null) return;
    const news = start.message === null ? UNDER_WAY[wanted] : { text: start.message, isNews: true };
    advance(start.window, wanted, news);
  }

  return { ...state, canPlay: played.span.days > 1, toggle, pause };
}

const STOPPED: State = { direction: null, message: null };
const UNDER_WAY: Record<Direction, PlayMessage> = {
  forward: { text: "Playing.", isNews: false },
  back: { text: "Playing backwards.", isNews: false },
};

function endMessage(span: Span, direction: Direction): PlayMessage {
  const [ends, day] = direction === "forward" ? ["end", span.first + span.days - 1] : ["start", span.first];
  return { text: `The data ${ends} on ${dayInLongWords(day)}.`, isNews: true };
}
