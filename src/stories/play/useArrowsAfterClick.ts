import { type RefObject, useEffect } from "react";

/**
 * A click on the network gives it the focus, and with that the arrow keys. In a story it keeps them only
 * where somebody has come to it with Tab: after a click they go on turning the slides.
 */
export function useArrowsAfterClick(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const letGo = (event: MouseEvent): void => {
      const network = event.target instanceof Element ? event.target.closest("[role=application]") : null;
      if (network instanceof HTMLElement) network.blur();
    };
    element.addEventListener("click", letGo, { capture: true });
    return () => element.removeEventListener("click", letGo, { capture: true });
  }, [frame]);
}
