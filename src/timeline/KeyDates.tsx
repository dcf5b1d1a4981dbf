import { memo, useMemo } from "react";
import type { KeyDay } from "./describe.ts";
import { type Frame, KEY_ROW_PX, pxPerDay, xOfDay } from "./frame.ts";
import { labelWidth } from "./labelWidth.ts";
import { LEADER_GAP_PX, type Place, placeKeyDates } from "./placeKeyDates.ts";
import type { Span } from "./span.ts";
import styles from "./Drawing.module.css";

interface KeyDatesProps {
  readonly keyDates: readonly KeyDay[];
  /** Top of the bar under each, in px, separated by blanks: one value to compare. */
  readonly tops: string;
  readonly frame: Frame;
  readonly span: Span;
}

interface PlacedLabel {
  readonly label: string;
  readonly x: number;
  readonly place: Place;
  /** Its place in `keyDates`, and so in `tops`. */
  readonly index: number;
}

const LABEL_TYPE_PX = 12;
const ABOVE_BAR_PX = 4;

/** The days worth naming, in two rows, each with a line down to its bar. */
export const KeyDates = memo(function KeyDates({ keyDates, tops, frame, span }: KeyDatesProps) {
  const labels = useMemo(() => placedLabels(keyDates, frame, span), [keyDates, frame, span]);
  const topsPx = tops.split(" ").map(Number);
  const rows = frame.keyRowsPx ?? [0, 0];
  return (
    <g className={styles.keyDates}>
      {labels.map(({ label, x, place, index }) => {
        const textX = place.side === "right" ? x + LEADER_GAP_PX : x - LEADER_GAP_PX;
        const rowPx = rows[place.row];
        const end = Math.max(rowPx + KEY_ROW_PX, (topsPx[index] ?? frame.baselinePx) - ABOVE_BAR_PX);
        return (
          <g key={`${index} ${label}`}>
            <line x1={x} x2={x} y1={rowPx + 2} y2={end} />
            <text x={textX} y={rowPx + 13} textAnchor={place.side === "right" ? "start" : "end"}>
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
});

function placedLabels(keyDates: readonly KeyDay[], frame: Frame, span: Span): readonly PlacedLabel[] {
  const half = pxPerDay(frame, span) / 2;
  const marks = keyDates
    .map(({ day, label }, index) => ({
      index,
      label,
      x: Math.round(xOfDay(frame, span, day) + half) - 0.5,
      widthPx: labelWidth(label, LABEL_TYPE_PX),
    }))
    .toSorted((a, b) => a.x - b.x);
  const places = placeKeyDates(marks, frame.leftPx, frame.widthPx - LEADER_GAP_PX);
  return marks.flatMap(({ index, label, x }, at) => {
    const place = places[at] ?? null;
    return place === null ? [] : [{ index, label, x, place }];
  });
}
