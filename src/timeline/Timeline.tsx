import { useMemo, useRef, useState } from "react";
import type { Histogram } from "../core/events/picture.ts";
import type { Day } from "../core/model/day.ts";
import type { Window } from "../core/view/view.ts";
import { type Clock, PAGE_CLOCK } from "./clock.ts";
import { Controls } from "./Controls.tsx";
import type { KeyDay } from "../core/timeline/keyDateLabels.ts";
import { Plot } from "./Plot.tsx";
import type { Span } from "../core/timeline/span.ts";
import type { StepUnit } from "./stepWindow.ts";
import styles from "./Timeline.module.css";
import { usePlay } from "./usePlay.ts";
import { useSize } from "./useSize.ts";
import { useSpaceToPlay } from "./useSpaceToPlay.ts";
import { usualStep } from "./usualStep.ts";
import type { OnWindow } from "./useWindowGesture.ts";

export interface TimelineProps {
  readonly histogram: Histogram;
  /** The same view with its window open: what the scale is made for, so that it stands still. */
  readonly whole: Histogram | null;
  readonly window: Window;
  readonly keyDates: readonly KeyDay[];
  /** Days of the selected interactions, marked above their bars. */
  readonly selectionDays: readonly Day[];
  /** The day of an interaction pointed at elsewhere on the screen. */
  readonly markedDay: Day | null;
  readonly possibleTotal: number;
  readonly interactionsShown: number;
  readonly onWindow: OnWindow;
  /** The narrow layout for phones: the histogram above, the two dates below. */
  readonly compact: boolean;
  /** Without the rows of key dates and sources, for data that have nothing to tell there. */
  readonly bare?: boolean;
  /** Who tells the time while playing; the page, unless a test does. */
  readonly clock?: Clock;
}

/** The strip at the foot of the screen: the window over time, typed, stepped, played or dragged. */
export function Timeline(props: TimelineProps) {
  const { histogram, window, onWindow, compact, bare = false, clock = PAGE_CLOCK } = props;
  const span = useSpan(histogram);
  const [chosen, setChosen] = useState<StepUnit | null>(null);
  const unit = chosen ?? usualStep(span);
  const play = usePlay({ window, span, unit, onWindow }, clock);
  const plot = useRef<HTMLDivElement>(null);
  const size = useSize(plot);
  const controls = (
    <Controls key="controls" {...props} span={span} unit={unit} onUnit={setChosen} play={play} />
  );
  const drawing = (
    <div key="plot" className={styles.plot} ref={plot} onPointerDownCapture={play.pause}>
      {span.days === 0 && <p className={styles.nothing}>No interaction in these data has a date.</p>}
      {span.days > 0 && size.widthPx > 0 && <Plot {...props} bare={bare} span={span} size={size} />}
    </div>
  );
  const strip = useRef<HTMLElement>(null);
  useSpaceToPlay(strip, play);
  // In the order in which they stand, which is that of the Tab key.
  return (
    <section
      ref={strip}
      aria-label="Timeline"
      className={compact ? styles.compact : styles.wide}
      data-compact={compact || undefined}
      data-bare={bare || undefined}
      data-playing={play.direction !== null || undefined}
    >
      {compact ? [drawing, controls] : [controls, drawing]}
    </section>
  );
}

/** The same object for as long as the days are the same: every step of the window has a new histogram. */
function useSpan({ firstDay, days }: Histogram): Span {
  return useMemo(() => ({ first: firstDay, days }), [firstDay, days]);
}
