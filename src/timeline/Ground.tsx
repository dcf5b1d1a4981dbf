import { type PointerEvent, useRef } from "react";
import type { Day } from "../core/model/day.ts";
import type { Window } from "../core/view/view.ts";
import { binAt, windowOfBins } from "./binWindow.ts";
import { type Frame, pxPerDay, rectOfPlot } from "../core/timeline/frame.ts";
import { handleEdges, moveWindow, type Span } from "../core/timeline/span.ts";
import styles from "./Handles.module.css";
import type { WindowGesture } from "./useWindowGesture.ts";

interface GroundProps {
  readonly window: Window;
  readonly edges: readonly Day[];
  readonly span: Span;
  readonly frame: Frame;
  readonly gesture: WindowGesture;
}

interface Press {
  readonly xPx: number;
  readonly window: Window;
  /** Null for a press that cannot become a drag: a finger outside the window scrolls the page. */
  readonly drag: "move" | "draw" | null;
  /** Set once the pointer has gone farther than a click does. */
  isDrag: boolean;
}

/** A press let go within so many px of where it began is a click. */
export const CLICK_PX = 4;

/**
 * What is under the handles. Pressed and let go, it selects the days of the bar there, from the top of
 * the plot to its foot, so that a short bar is as easy to hit as a tall one. Dragged between the
 * handles it takes the window along; dragged elsewhere with a mouse it draws a new window over whole
 * bars. A press never moves a handle: those are dragged themselves.
 */
export function Ground({ window, edges, span, frame, gesture }: GroundProps) {
  const press = useRef<Press | null>(null);
  const dayPx = pxPerDay(frame, span);
  const [start, end] = handleEdges(window, span);
  const binUnder = (xPx: number) => binAt(edges, span, xPx, dayPx);
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0 || !event.isPrimary) return;
    const xPx = xIn(event);
    press.current = { xPx, window, drag: dragFrom(xPx, event), isDrag: false };
    if (press.current.drag !== null) event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const held = press.current;
    if (held === null || held.drag === null) return;
    const xPx = xIn(event);
    held.isDrag ||= Math.abs(xPx - held.xPx) > CLICK_PX;
    if (!held.isDrag) return;
    const days = Math.round((xPx - held.xPx) / dayPx);
    if (held.drag === "move") gesture.drag(moveWindow(held.window, span, days));
    else gesture.drag(windowOfBins(edges, binUnder(held.xPx), binUnder(xPx)));
  };
  const onPointerUp = () => {
    const held = press.current;
    if (held?.isDrag === false) gesture.drag(windowOfBins(edges, binUnder(held.xPx)));
    onPointerCancel();
  };
  const onPointerCancel = () => {
    if (press.current !== null) gesture.end();
    press.current = null;
  };
  function dragFrom(xPx: number, { pointerType }: PointerEvent): Press["drag"] {
    const isInside = xPx >= (start - span.first) * dayPx && xPx < (end - span.first) * dayPx;
    const isOpen = window.from === null && window.to === null;
    if (isInside && !isOpen) return "move";
    return pointerType === "mouse" || pointerType === "pen" ? "draw" : null;
  }
  const on = { onPointerDown, onPointerMove, onPointerUp, onPointerCancel };
  return (
    <div role="presentation" className={styles.ground} style={rectOfPlot(frame)} {...on}>
      <div
        className={window.from === null && window.to === null ? styles.all : styles.span}
        style={{ left: (start - span.first) * dayPx, width: (end - start) * dayPx }}
      />
    </div>
  );
}

function xIn(event: PointerEvent<HTMLDivElement>): number {
  return event.clientX - event.currentTarget.getBoundingClientRect().left;
}
