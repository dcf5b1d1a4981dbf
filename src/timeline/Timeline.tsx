import { useMemo, useRef } from "react";
import type { Histogram } from "../core/events/picture.ts";
import type { Day } from "../core/model/day.ts";
import type { Window } from "../core/view/view.ts";
import { Controls } from "./Controls.tsx";
import type { KeyDay } from "./describe.ts";
import { Plot } from "./Plot.tsx";
import type { Span } from "./span.ts";
import styles from "./Timeline.module.css";
import { useWidth } from "./useWidth.ts";
import type { OnWindow } from "./useWindowGesture.ts";

export interface TimelineProps {
  readonly histogram: Histogram;
  readonly window: Window;
  readonly keyDates: readonly KeyDay[];
  /** Days of the selected interactions, marked above their bars. */
  readonly selectionDays: readonly Day[];
  readonly possibleTotal: number;
  readonly interactionsShown: number;
  readonly onWindow: OnWindow;
  /** The narrow layout for phones: the histogram above, the two dates below. */
  readonly compact: boolean;
}

/** The strip at the foot of the screen: the window over time, typed, stepped or dragged. */
export function Timeline(props: TimelineProps) {
  const { histogram, window, onWindow, compact } = props;
  const span = useSpan(histogram);
  const plot = useRef<HTMLDivElement>(null);
  const widthPx = useWidth(plot);
  const controls = (
    <Controls
      key="controls"
      window={window}
      span={span}
      interactionsShown={props.interactionsShown}
      possibleTotal={props.possibleTotal}
      onWindow={onWindow}
      compact={compact}
    />
  );
  const drawing = (
    <div key="plot" className={styles.plot} ref={plot}>
      {span.days === 0 && <p className={styles.nothing}>No interaction in these data has a date.</p>}
      {span.days > 0 && widthPx > 0 && <Plot {...props} span={span} widthPx={widthPx} />}
    </div>
  );
  // In the order in which they stand, which is that of the Tab key.
  return (
    <section
      className={compact ? styles.compact : styles.wide}
      data-compact={compact || undefined}
      aria-label="Timeline"
    >
      {compact ? [drawing, controls] : [controls, drawing]}
    </section>
  );
}

/** The same object for as long as the days are the same: every step of the window has a new histogram. */
function useSpan({ firstDay, days }: Histogram): Span {
  return useMemo(() => ({ first: firstDay, days }), [firstDay, days]);
}
