import type { Window } from "../core/view/view.ts";
import { type Frame, xOfDay } from "../core/timeline/frame.ts";
import { handleEdges, type Span } from "../core/timeline/span.ts";
import styles from "./Drawing.module.css";

interface TintProps {
  readonly frame: Frame;
  readonly span: Span;
  readonly window: Window;
}

/** The ground of the days in the window. */
export function Tint({ frame, span, window }: TintProps) {
  const [start, end] = handleEdges(window, span);
  const leftPx = xOfDay(frame, span, start);
  return (
    <rect
      className={styles.tint}
      x={leftPx}
      y={frame.plotTopPx}
      width={xOfDay(frame, span, end) - leftPx}
      height={frame.baselinePx - frame.plotTopPx}
    />
  );
}
