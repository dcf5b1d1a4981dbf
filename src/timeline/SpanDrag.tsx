import { type PointerEvent, type SyntheticEvent, useRef } from "react";
import type { Window } from "../core/view/view.ts";
import { type Frame, pxPerDay } from "./frame.ts";
import { handleEdges, moveWindow, type Span } from "./span.ts";
import styles from "./Handles.module.css";
import type { WindowGesture } from "./useWindowGesture.ts";

interface SpanDragProps {
  readonly window: Window;
  readonly span: Span;
  readonly frame: Frame;
  readonly gesture: WindowGesture;
}

/** The tinted days between the handles: dragged, they take the whole window along. */
export function SpanDrag({ window, span, frame, gesture }: SpanDragProps) {
  const from = useRef<{ readonly x: number; readonly window: Window } | null>(null);
  const dayPx = pxPerDay(frame, span);
  const [start, end] = handleEdges(window, span);
  if (window.from === null && window.to === null) return null;
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.stopPropagation();
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { x: event.clientX, window };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (from.current === null) return;
    const days = Math.round((event.clientX - from.current.x) / dayPx);
    gesture.drag(moveWindow(from.current.window, span, days));
  };
  const onPointerEnd = () => {
    if (from.current !== null) gesture.end();
    from.current = null;
  };
  return (
    <div
      role="presentation"
      className={styles.span}
      style={{ left: (start - span.first) * dayPx, width: (end - start) * dayPx }}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
      // The track would take the press for its own and move the nearer handle there.
      onMouseDown={keepFromTrack}
      onTouchStart={keepFromTrack}
    />
  );
}

const keepFromTrack = (event: SyntheticEvent) => event.stopPropagation();
