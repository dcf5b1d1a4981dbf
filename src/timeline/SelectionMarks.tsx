import { memo } from "react";
import type { Day } from "../core/model/day.ts";
import { binOf } from "../core/timeline/bins.ts";
import { columnPx } from "../core/timeline/barShapes.ts";
import { type Frame, pxPerDay, xOfDay } from "../core/timeline/frame.ts";
import type { Span } from "../core/timeline/span.ts";
import styles from "./Drawing.module.css";

interface SelectionMarksProps {
  readonly days: readonly Day[];
  readonly edges: readonly Day[];
  readonly topsPx: readonly number[];
  readonly frame: Frame;
  readonly span: Span;
}

const [HALF_PX, LEAST_HALF_PX] = [4, 1.5];
const [HEIGHT_PX, GAP_PX] = [5.5, 3.5];

/** No wider than its bar, so that those of many days do not run into one another: a triangle above the bar of each day on which something selected happened. */
export const SelectionMarks = memo(function SelectionMarks({
  days,
  edges,
  topsPx,
  frame,
  span,
}: SelectionMarksProps) {
  const marks = new Set(days.filter((day) => binOf(edges, day) >= 0).map((day) => markAt(day)));
  function markAt(day: Day): string {
    const x = xOfDay(frame, span, day) + pxPerDay(frame, span) / 2;
    const bin = binOf(edges, day);
    const top = topsPx[bin] ?? frame.baselinePx;
    const half = Math.max(LEAST_HALF_PX, Math.min(HALF_PX, columnPx(edges, bin, frame, span)[1] / 2));
    const height = (half / HALF_PX) * HEIGHT_PX;
    const at = `M${(x - half).toFixed(1)} ${(top - GAP_PX - height).toFixed(1)}`;
    return `${at}h${2 * half}l${-half} ${height.toFixed(1)}z`;
  }
  return <path className={styles.mark} d={[...marks].join("")} />;
});
