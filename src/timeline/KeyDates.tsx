import { memo, useMemo } from "react";
import { type Frame, KEY_ROW_PX } from "../core/timeline/frame.ts";
import { type KeyDay, keyDateLabels } from "../core/timeline/keyDateLabels.ts";
import { LEADER_GAP_PX, type Place } from "../core/timeline/placeKeyDates.ts";
import type { Span } from "../core/timeline/span.ts";
import styles from "./Drawing.module.css";

interface KeyDatesProps {
  readonly keyDates: readonly KeyDay[];
  /** Top of the bar under each, in px, separated by blanks: one value to compare. */
  readonly tops: string;
  readonly frame: Frame;
  readonly span: Span;
}

const ABOVE_BAR_PX = 4;
const DOT_PX = 2;

/**
 * The days worth naming, in two rows, each with a line down to its bar. One without room for its label
 * is a dot on a short line; the readout names it when its day is pointed at or come to by key.
 */
export const KeyDates = memo(function KeyDates({ keyDates, tops, frame, span }: KeyDatesProps) {
  const labels = useMemo(() => keyDateLabels(keyDates, frame, span), [keyDates, frame, span]);
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
