import { memo } from "react";
import type { BinUnit } from "../core/timeline/bins.ts";
import { type Frame, pxPerDay, xOfDay } from "../core/timeline/frame.ts";
import { labelWidth } from "../core/timeline/labelWidth.ts";
import type { Span } from "../core/timeline/span.ts";
import styles from "./Drawing.module.css";
import { AXIS_TYPE_PX, TICK_GAP_PX, timeTicks } from "../core/timeline/timeTicks.ts";

interface CountAxisProps {
  readonly frame: Frame;
  readonly unit: BinUnit;
  /** The counts to mark, separated by blanks: one value to compare. */
  readonly ticks: string;
  readonly top: number;
  readonly compact: boolean;
}

/** From the highest line to the caption above its number. */
const CAPTION_PX = 12;

/** The lines to read heights by, and what is counted. */
export const CountAxis = memo(function CountAxis({ frame, unit, ticks, top, compact }: CountAxisProps) {
  const counts = ticks === "" ? [] : ticks.split(" ").map(Number);
  const y = (count: number) =>
    Math.round(frame.baselinePx - (count / top) * (frame.baselinePx - frame.barsTopPx)) + 0.5;
  const highest = counts.at(-1);
  return (
    <g className={styles.axis}>
      {counts.map((count) => (
        <g key={count}>
          <line className={styles.level} x1={frame.leftPx} x2={frame.rightPx} y1={y(count)} y2={y(count)} />
          {!compact && (
            <text x={frame.leftPx - 8} y={y(count)} dy="0.35em" textAnchor="end">
              {count.toLocaleString("en-GB")}
            </text>
          )}
        </g>
      ))}
      {!compact && highest !== undefined && (
        <Caption unit={unit} rightPx={frame.leftPx - 8} y={y(highest) - CAPTION_PX} />
      )}
    </g>
  );
});

/** What is counted, right-aligned; in two lines where the margin is too narrow for one. */
function Caption({
  unit,
  rightPx,
  y,
}: {
  readonly unit: BinUnit;
  readonly rightPx: number;
  readonly y: number;
}) {
  const [what, each] = ["Interactions", `a ${unit}`];
  const isShort = labelWidth(`${what} ${each}`, AXIS_TYPE_PX) <= rightPx;
  return (
    <text x={rightPx} y={isShort ? y : y - LINE_PX} textAnchor="end">
      {isShort ? `${what} ${each}` : what}
      {!isShort && (
        <tspan x={rightPx} dy={LINE_PX}>
          {each}
        </tspan>
      )}
    </text>
  );
}

const LINE_PX = 13;
const AXIS_TEXT_PX = 14;

/** The line that the bars stand on, with its dates. */
export const TimeAxis = memo(function TimeAxis({
  frame,
  span,
}: {
  readonly frame: Frame;
  readonly span: Span;
}) {
  const y = frame.baselinePx + 0.5;
  const ticks = timeTicks(span, pxPerDay(frame, span), frame.overhangPx);
  return (
    <g className={styles.axis}>
      <line className={styles.base} x1={frame.leftPx} x2={frame.rightPx} y1={y} y2={y} />
      {ticks.map(({ day, label, major }) => {
        const x = Math.round(xOfDay(frame, span, day)) + 0.5;
        return (
          <g key={day} className={major ? styles.major : undefined}>
            <line className={styles.base} x1={x} x2={x} y1={y} y2={y + (major ? 15 : 5)} />
            <text x={x + TICK_GAP_PX - 1} y={y + AXIS_TEXT_PX}>
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
});
