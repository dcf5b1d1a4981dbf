import { useLayoutEffect, useState } from "react";
import type { Window } from "../core/view/view.ts";
import { limitToFrames } from "./frameLimit.ts";

/** `drag`: on its way, at most once a frame. `end`: let go; said once, and only after a drag. */
export type OnWindow = (window: Window, phase: "drag" | "end") => void;

/** One movement of the window by pointer or key. */
export interface WindowGesture {
  drag(window: Window): void;
  end(): void;
  /** Whom to tell from now on. */
  tell(onWindow: OnWindow): void;
}

/**
 * `shown` is where the hand is, ahead of the window that has been told by at most a frame, so that no
 * key pressed meanwhile is lost. The gesture is the same object at every render.
 */
export function useWindowGesture(
  window: Window,
  onWindow: OnWindow,
): readonly [shown: Window, gesture: WindowGesture] {
  const [draft, setDraft] = useState<Window | null>(null);
  const [gesture] = useState(() => gestureOf(setDraft));
  useLayoutEffect(() => gesture.tell(onWindow), [gesture, onWindow]);
  return [draft ?? window, gesture];
}

function gestureOf(onDraft: (window: Window | null) => void): WindowGesture {
  let told: OnWindow = () => {};
  let current: Window | null = null;
  const limit = limitToFrames<Window>((window) => told(window, "drag"), requestAnimationFrame);
  return {
    drag(window) {
      if (current !== null && window.from === current.from && window.to === current.to) return;
      current = window;
      onDraft(window);
      limit.push(window);
    },
    end() {
      limit.clear();
      if (current !== null) told(current, "end");
      current = null;
      onDraft(null);
    },
    tell(onWindow) {
      told = onWindow;
    },
  };
}
