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
  /** Null where there is no room for the label. */
  readonly place: Place | null;
  /** Its place in `keyDates`, and so in `tops`. */
  readonly index: number;
}

const LABEL_TYPE_PX = 12;
const ABOVE_BAR_PX = 4;
const DOT_PX = 2;

/**
 * The days worth naming, in two rows, each with a line down to its bar. One without room for its label
 * is a dot on a short line; the readout names it when its day is pointed at or come to by key.
 */
export const KeyDates = memo(function KeyDates({ keyDates, tops, frame, span }: KeyDatesProps) {
  const labels = useMemo(() => placedLabels(keyDates, frame, span), [keyDates, frame, span]);
  const topsPx = tops.split(" ").map(Number);
  return (
    <g className={styles.keyDates}>
      {labels.map((mark) => {
        const barPx = (topsPx[mark.index] ?? frame.baselinePx) - ABOVE_BAR_PX;
        return mark.place === null ? (
          <UnnamedMark key={mark.index} x={mark.x} topPx={frame.plotTopPx} barPx={barPx} />
        ) : (
          <NamedMark key={mark.index} {...mark} place={mark.place} frame={frame} barPx={barPx} />
        );
      })}
    </g>
  );
});

interface NamedMarkProps {
  readonly label: string;
  readonly x: number;
  readonly place: Place;
  readonly frame: Frame;
  readonly barPx: number;
}

function NamedMark({ label, x, place, frame, barPx }: NamedMarkProps) {
  const isRight = place.side === "right";
  const rowPx = frame.keyRowsPx?.[place.row] ?? 0;
  return (
    <g>
      <line x1={x} x2={x} y1={rowPx + 2} y2={Math.max(rowPx + KEY_ROW_PX, barPx)} />
      <text
        x={isRight ? x + LEADER_GAP_PX : x - LEADER_GAP_PX}
        y={rowPx + 13}
        textAnchor={isRight ? "start" : "end"}
      >
        {label}
      </text>
    </g>
  );
}

function UnnamedMark({
  x,
  topPx,
  barPx,
}: {
  readonly x: number;
  readonly topPx: number;
  readonly barPx: number;
}) {
  const dotPx = topPx + DOT_PX - 0.5; // within the headroom over the highest bar
  return (
    <g>
      {barPx > dotPx && <line x1={x} x2={x} y1={dotPx} y2={barPx} />}
      <circle cx={x} cy={dotPx} r={DOT_PX} />
    </g>
  );
}

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
  return marks.map(({ index, label, x }, at) => ({ index, label, x, place: places[at] ?? null }));
}
