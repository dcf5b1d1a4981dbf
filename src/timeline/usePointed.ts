import { type RefObject, useEffect, useState } from "react";
import type { Day } from "../core/model/day.ts";
import { binOf } from "../core/timeline/bins.ts";
import { COVERAGE_PX, type Frame, pxPerDay } from "../core/timeline/frame.ts";
import type { Span } from "../core/timeline/span.ts";

/** What the mouse points at: a bar, with all the plot above it, or the sources of a bin below. */
export interface Pointed {
  readonly part: "bar" | "sources";
  readonly bin: number;
}

const REACH_PX = 3;

export function usePointed(
  edges: readonly Day[],
  frame: Frame,
  span: Span,
  ground: RefObject<HTMLElement | null>,
): Pointed | null {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  useEffect(() => {
    const element = ground.current;
    if (element === null) return;
    const onMove = (event: PointerEvent) => {
      const { left, top } = element.getBoundingClientRect();
      const isFree = event.pointerType === "mouse" && event.buttons === 0;
      const now = isFree ? pointedAt(event.clientX - left, event.clientY - top, edges, frame, span) : null;
      setPointed((before) => (before?.bin === now?.bin && before?.part === now?.part ? before : now));
    };
    const onLeave = () => setPointed(null);
    element.addEventListener("pointermove", onMove);
    element.addEventListener("pointerleave", onLeave);
    return () => {
      element.removeEventListener("pointermove", onMove);
      element.removeEventListener("pointerleave", onLeave);
    };
  }, [edges, frame, span, ground]);
  return pointed;
}

/** What stands at a place in the drawing, in px from its top left; null for the ground beside it. */
export function pointedAt(
  xPx: number,
  yPx: number,
  edges: readonly Day[],
  frame: Frame,
  span: Span,
): Pointed | null {
  const bin = binOf(edges, span.first + Math.floor((xPx - frame.leftPx) / pxPerDay(frame, span)));
  if (bin < 0) return null;
  if (yPx >= frame.plotTopPx && yPx <= frame.baselinePx) return { part: "bar", bin };
  const sourcesPx = frame.coverageTopPx;
  const isSources =
    sourcesPx !== null && yPx >= sourcesPx - REACH_PX && yPx <= sourcesPx + COVERAGE_PX + REACH_PX;
  return isSources ? { part: "sources", bin } : null;
}
