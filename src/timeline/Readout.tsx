import { type RefObject, useEffect, useState } from "react";
import { columnPx } from "./barShapes.ts";
import { type Bars, binOf, type BinUnit } from "./bins.ts";
import { binReadout } from "./describe.ts";
import { type Frame, pxPerDay } from "./frame.ts";
import type { Span } from "./span.ts";
import styles from "./Drawing.module.css";

interface ReadoutProps {
  readonly bars: Bars;
  readonly unit: BinUnit;
  readonly frame: Frame;
  readonly span: Span;
  readonly ground: RefObject<HTMLElement | null>;
}

/** The bar under the mouse in words, at the foot of the strip, so that tones can be told without their colours. */
export function Readout({ bars, unit, frame, span, ground }: ReadoutProps) {
  const bin = useBinUnderMouse(bars, frame, span, ground);
  if (bin < 0 || bin >= bars.edges.length - 1) return null;
  const [left, width] = columnPx(bars.edges, bin, frame, span);
  const isRightHalf = left > (frame.leftPx + frame.rightPx) / 2;
  return (
    <g className={styles.readout}>
      <rect x={left} y={frame.plotTopPx} width={width} height={frame.baselinePx - frame.plotTopPx} />
      <text
        x={isRightHalf ? left + width : left}
        y={frame.heightPx - 8}
        textAnchor={isRightHalf ? "end" : "start"}
      >
        {binReadout(bars, bin, unit)}
      </text>
    </g>
  );
}

function useBinUnderMouse(
  bars: Bars,
  frame: Frame,
  span: Span,
  ground: RefObject<HTMLElement | null>,
): number {
  const [bin, setBin] = useState(-1);
  useEffect(() => {
    const element = ground.current;
    if (element === null) return;
    const onMove = (event: PointerEvent) => {
      const x = event.clientX - element.getBoundingClientRect().left - frame.leftPx;
      const y = event.clientY - element.getBoundingClientRect().top;
      const isOver =
        event.pointerType === "mouse" && event.buttons === 0 && y >= frame.plotTopPx && y <= frame.baselinePx;
      setBin(isOver ? binOf(bars.edges, span.first + Math.floor(x / pxPerDay(frame, span))) : -1);
    };
    const onLeave = () => setBin(-1);
    element.addEventListener("pointermove", onMove);
    element.addEventListener("pointerleave", onLeave);
    return () => {
      element.removeEventListener("pointermove", onMove);
      element.removeEventListener("pointerleave", onLeave);
    };
  }, [bars.edges, frame, span, ground]);
  return bin;
}
