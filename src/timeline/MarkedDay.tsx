import type { Day } from "../core/model/day.ts";
import { columnPx } from "../core/timeline/barShapes.ts";
import { binOf } from "../core/timeline/bins.ts";
import { type Frame, pxPerDay, xOfDay } from "../core/timeline/frame.ts";
import type { Span } from "../core/timeline/span.ts";
import styles from "./Drawing.module.css";

interface MarkedDayProps {
  readonly day: Day;
  readonly edges: readonly Day[];
  readonly topsPx: readonly number[];
  readonly frame: Frame;
  readonly span: Span;
}

const RING_PX = 2.5;
const LEAST_PX = 4;

/** A day pointed at elsewhere: a thin line through the plot, and a ring around its bar. */
export function MarkedDay({ day, edges, topsPx, frame, span }: MarkedDayProps) {
  const bin = binOf(edges, day);
  if (bin < 0) return null;
  const x = xOfDay(frame, span, day) + pxPerDay(frame, span) / 2;
  const [left, width] = columnPx(edges, bin, frame, span);
  const top = Math.min(topsPx[bin] ?? frame.baselinePx, frame.baselinePx - LEAST_PX) - RING_PX;
  return (
    <g className={styles.marked}>
      <line x1={x} x2={x} y1={frame.plotTopPx} y2={top} />
      <rect
        x={left - RING_PX}
        y={top}
        width={width + 2 * RING_PX}
        height={frame.baselinePx - top + RING_PX}
        rx={2}
      />
    </g>
  );
}
