import { useMemo, useRef } from "react";
import type { Histogram } from "../core/events/picture.ts";
import type { Window } from "../core/view/view.ts";
import { smallFrameFor, xOfDay } from "../core/timeline/frame.ts";
import { handleEdges, type Span } from "../core/timeline/span.ts";
import { TimeAxis } from "./Axis.tsx";
import { Bars } from "./Bars.tsx";
import { histogramInWords } from "./describe.ts";
import styles from "./SmallTimeline.module.css";
import drawing from "./Drawing.module.css";
import { Tint } from "./Tint.tsx";
import { useBars } from "./useBars.ts";
import { type Size, useSize } from "./useSize.ts";

interface SmallTimelineProps {
  readonly histogram: Histogram;
  /** The same view with its window open: what the scale is made for. */
  readonly whole: Histogram | null;
  readonly window: Window;
}

/** Where in time a view lies: its bars and its window, to look at. Fills the place that it is given. */
export function SmallTimeline(props: SmallTimelineProps) {
  const place = useRef<HTMLDivElement>(null);
  const size = useSize(place);
  return (
    <div ref={place} className={styles.small}>
      {size.widthPx > 0 && props.histogram.days > 0 && <SmallDrawing {...props} size={size} />}
    </div>
  );
}

function SmallDrawing({ histogram, whole, window, size }: SmallTimelineProps & { readonly size: Size }) {
  const { firstDay, days } = histogram;
  const span: Span = useMemo(() => ({ first: firstDay, days }), [firstDay, days]);
  const frame = useMemo(() => smallFrameFor(size), [size]);
  const { bars, unit, shapes } = useBars(histogram, whole, frame, span);
  return (
    <svg
      className={drawing.drawing}
      role="img"
      aria-label={histogramInWords(bars, unit, span, [])}
      width={frame.widthPx}
      height={frame.heightPx}
    >
      <Tint frame={frame} span={span} window={window} />
      <Bars shapes={shapes} />
      {handleEdges(window, span).map((edge, end) => (
        <line
          key={end}
          className={styles.edge}
          x1={xOfDay(frame, span, edge)}
          x2={xOfDay(frame, span, edge)}
          y1={frame.plotTopPx}
          y2={frame.baselinePx}
        />
      ))}
      <TimeAxis frame={frame} span={span} />
    </svg>
  );
}
