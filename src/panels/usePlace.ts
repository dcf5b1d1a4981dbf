import { type RefObject, useEffect, useRef } from "react";
import type { Selection } from "../core/view/view.ts";

/**
 * A new selection begins at the top of its column. Where it was made in the panel itself, what was
 * pressed has gone, and the title takes the focus, so that nobody is thrown back to the top of the page.
 * What it gives wraps an action of the panel that changes the selection.
 */
export function usePlace(
  panel: RefObject<HTMLElement | null>,
  selection: Selection | null,
): <Given extends readonly unknown[]>(act: (...given: Given) => void) => (...given: Given) => void {
  const madeHere = useRef(false);
  useEffect(() => {
    const column = panel.current?.closest("aside");
    if (column) column.scrollTop = 0;
    if (!madeHere.current) return;
    madeHere.current = false;
    panel.current?.querySelector("h2")?.focus({ preventScroll: true });
  }, [panel, selection]);
  return (act) =>
    (...given) => {
      madeHere.current = true;
      act(...given);
    };
}
