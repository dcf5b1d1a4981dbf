import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { Play } from "./usePlay.ts";

/** While the focus is in the element, the space bar plays and pauses; with Shift it plays backwards. */
export function useSpaceToPlay(element: RefObject<HTMLElement | null>, play: Play): void {
  const latest = useRef(play);
  useLayoutEffect(() => {
    latest.current = play;
  });
  useEffect(() => {
    const listened = element.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== " " || hasUseForSpace(event.target)) return;
      event.preventDefault();
      if (event.repeat) return;
      const { direction, toggle } = latest.current;
      toggle(direction ?? (event.shiftKey ? "back" : "forward"));
    };
    listened?.addEventListener("keydown", onKeyDown);
    return () => listened?.removeEventListener("keydown", onKeyDown);
  }, [element]);
}

/** Buttons, radios and text fields are pressed or filled by the space bar; handles and bars are not. */
function hasUseForSpace(target: EventTarget | null): boolean {
  const control = target instanceof Element ? target.closest("button, input, a, select, summary") : null;
  return control !== null && control.getAttribute("type") !== "range";
}
