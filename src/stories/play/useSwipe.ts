import { type RefObject, useEffect } from "react";
import { swipeOf } from "./swipe.ts";

/**
 * One finger across the frame turns to the next slide or the one before. A second finger makes it another
 * gesture, which is left to the network.
 */
export function useSwipe(
  frame: RefObject<HTMLElement | null>,
  turn: (to: "next" | "previous") => void,
): void {
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    let from: { readonly x: number; readonly y: number } | null = null;
    const touch = (event: TouchEvent): void => {
      const [finger] = event.changedTouches;
      if (event.type === "touchstart") {
        const alone = event.touches.length === 1 && finger !== undefined && !scrollsSideways(event.target);
        from = alone ? { x: finger.clientX, y: finger.clientY } : null;
        return;
      }
      if (event.type === "touchend" && from !== null && finger !== undefined) {
        const to = swipeOf({ dx: finger.clientX - from.x, dy: finger.clientY - from.y });
        if (to !== null) turn(to);
      }
      from = null;
    };
    // Before the network, which keeps what happens on it to itself.
    for (const name of TOUCHES) element.addEventListener(name, touch, { capture: true, passive: true });
    return () => {
      for (const name of TOUCHES) element.removeEventListener(name, touch, { capture: true });
    };
  }, [frame, turn]);
}

const TOUCHES = ["touchstart", "touchend", "touchcancel"] as const;

/** A table or a matrix that is wider than its place is moved by the same stroke. */
function scrollsSideways(target: EventTarget | null): boolean {
  for (let at = target instanceof Element ? target : null; at !== null; at = at.parentElement) {
    if (at.scrollWidth > at.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(at).overflowX))
      return true;
  }
  return false;
}
