import { type RefObject, useLayoutEffect, useState } from "react";

export interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

const NOT_LAID_OUT: Size = { widthPx: 0, heightPx: 0 };

/** The size of an element's content box in whole px, kept up to date; 0 before it is laid out. */
export function useSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState(NOT_LAID_OUT);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    const measure = () => {
      const [widthPx, heightPx] = [Math.round(measured.clientWidth), Math.round(measured.clientHeight)];
      setSize((before) =>
        before.widthPx === widthPx && before.heightPx === heightPx ? before : { widthPx, heightPx },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
