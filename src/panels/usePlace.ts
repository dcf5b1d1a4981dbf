import { type RefObject, useEffect, useRef } from "react";
import type { Selection } from "../core/view/view.ts";
import type { OnSelect } from "./selecting.ts";

/**
 * A new selection begins at the top of its column. Where it was made in the panel itself, what was
 * pressed has gone, and the title takes the focus, so that nobody is thrown back to the top of the page.
 */
export function usePlace(
  panel: RefObject<HTMLElement | null>,
  selection: Selection | null,
  onSelect: OnSelect,
): OnSelect {
  const madeHere = useRef(false);
  useEffect(() => {
    const column = panel.current?.closest("aside");
    if (column) column.scrollTop = 0;
    if (!madeHere.current) return;
    madeHere.current = false;
    panel.current?.querySelector("h2")?.focus({ preventScroll: true });
  }, [panel, selection]);
  return (next) => {
    madeHere.current = true;
    onSelect(next);
  };
}
