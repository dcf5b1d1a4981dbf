import { type RefObject, useLayoutEffect, useState } from "react";

/** The width of an element's content box in whole px, kept up to date; 0 before it is laid out. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [widthPx, setWidthPx] = useState(0);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    setWidthPx(Math.round(measured.clientWidth));
    const observer = new ResizeObserver(() => setWidthPx(Math.round(measured.clientWidth)));
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return widthPx;
}
