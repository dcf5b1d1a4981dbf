import { type RefObject, useLayoutEffect, useState } from "react";

/** Width or height of an element's border box in whole px, kept up to date; 0 before it is laid out. */
export function useSize(element: RefObject<HTMLElement | null>, side: "width" | "height"): number {
  const [px, setPx] = useState(0);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    const measure = (): void =>
      setPx(Math.round(side === "width" ? measured.offsetWidth : measured.offsetHeight));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element, side]);
  return px;
}
