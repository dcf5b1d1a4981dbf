import { type RefObject, useMemo } from "react";
import type { Day } from "../core/model/day.ts";
import type { Window } from "../core/view/view.ts";
import { CountAxis, TimeAxis } from "./Axis.tsx";
import { Bars } from "./Bars.tsx";
import { binOf } from "../core/timeline/bins.ts";
import { Coverage } from "./Coverage.tsx";
import { histogramInWords } from "./describe.ts";
import type { KeyDay } from "../core/timeline/keyDateLabels.ts";
import type { Frame } from "../core/timeline/frame.ts";
import { KeyDates } from "./KeyDates.tsx";
import { MarkedDay } from "./MarkedDay.tsx";
import { Readout } from "./Readout.tsx";
import { SelectionMarks } from "./SelectionMarks.tsx";
import type { Span } from "../core/timeline/span.ts";
import styles from "./Drawing.module.css";
import { Tint } from "./Tint.tsx";
import type { DrawnBars } from "./useBars.ts";

interface DrawingProps {
  readonly drawn: DrawnBars;
  readonly frame: Frame;
  readonly span: Span;
  readonly window: Window;
  readonly keyDates: readonly KeyDay[];
  readonly selectionDays: readonly Day[];
  readonly markedDay: Day | null;
  /** The bar that the keys have come to. */
  readonly picked: number | null;
  readonly compact: boolean;
  /** Around the drawing and the handles on it: where the mouse is followed. */
  readonly ground: RefObject<HTMLElement | null>;
}

/**
 * The histogram with its axes. What stands still is memoised on values that stay equal (strings for
 * numbers that come in new arrays), so that a step of the window redraws the bars and little else.
 */
export function Drawing(props: DrawingProps) {
  const { drawn, frame, span, window, keyDates, markedDay, compact } = props;
  const { unit, bars, scale, shapes, steadyTopsPx } = drawn;
  const { edges } = bars;
  const shown = useMemo(() => keyDates.filter(({ day }) => binOf(edges, day) >= 0), [keyDates, edges]);
  const tops = shown.map(({ day }) => Math.round(steadyTopsPx[binOf(edges, day)] ?? 0)).join(" ");
  const place = { frame, span };
  return (
    <svg
      className={styles.drawing}
      role="img"
      aria-label={histogramInWords(bars, unit, span, shown)}
      width={frame.widthPx}
      height={frame.heightPx}
    >
      <Tint {...place} window={window} />
      <CountAxis frame={frame} unit={unit} ticks={scale.ticks.join(" ")} top={scale.top} compact={compact} />
      {frame.keyRowsPx !== null && <KeyDates {...place} keyDates={shown} tops={tops} />}
      <Bars shapes={shapes} />
      {markedDay !== null && <MarkedDay {...place} day={markedDay} edges={edges} topsPx={shapes.topsPx} />}
      <SelectionMarks {...place} days={props.selectionDays} edges={edges} topsPx={shapes.topsPx} />
      <TimeAxis {...place} />
      {frame.coverageTopPx !== null && (
        <Coverage
          {...place}
          counts={bars.coverage.join(" ")}
          edges={edges}
          unit={unit}
          topPx={frame.coverageTopPx}
        />
      )}
      {!compact && (
        <Readout
          {...place}
          bars={bars}
          unit={unit}
          keyDates={shown}
          picked={props.picked}
          ground={props.ground}
        />
      )}
    </svg>
  );
}
