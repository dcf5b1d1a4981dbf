import { memo } from "react";
import type { Day } from "../core/model/day.ts";
import { binOf } from "../core/timeline/bins.ts";
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

/** A triangle above the bar of each day on which something selected happened. */
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
    const top = topsPx[binOf(edges, day)] ?? frame.baselinePx;
    return `M${(x - 4).toFixed(1)} ${(top - 9).toFixed(1)}h8l-4 5.5z`;
  }
  return <path className={styles.mark} d={[...marks].join("")} />;
});
