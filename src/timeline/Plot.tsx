import { useMemo, useRef, useState } from "react";
import type { Histogram } from "../core/events/picture.ts";
import type { Day } from "../core/model/day.ts";
import type { Window } from "../core/view/view.ts";
import { BarPicker } from "./BarPicker.tsx";
import { binAt, windowOfBins } from "./binWindow.ts";
import type { KeyDay } from "../core/timeline/keyDateLabels.ts";
import { Drawing } from "./Drawing.tsx";
import { frameFor, pxPerDay } from "../core/timeline/frame.ts";
import { Ground } from "./Ground.tsx";
import { Handles } from "./Handles.tsx";
import type { Span } from "../core/timeline/span.ts";
import { useBars } from "./useBars.ts";
import type { Size } from "./useSize.ts";
import { type OnWindow, useWindowGesture } from "./useWindowGesture.ts";

interface PlotProps {
  readonly histogram: Histogram;
  readonly whole: Histogram | null;
  readonly span: Span;
  readonly window: Window;
  readonly keyDates: readonly KeyDay[];
  readonly selectionDays: readonly Day[];
  readonly markedDay: Day | null;
  readonly onWindow: OnWindow;
  readonly size: Size;
  readonly compact: boolean;
  readonly bare: boolean;
}

/** The drawing, and on it the handles, which follow the hand without waiting for the next picture. */
export function Plot(props: PlotProps) {
  const { span, keyDates, size, compact, bare, onWindow } = props;
  const frame = useMemo(() => frameFor(size, compact, bare), [size, compact, bare]);
  const drawn = useBars(props.histogram, props.whole, frame, span);
  const [shown, gesture] = useWindowGesture(props.window, onWindow);
  const [picked, setPicked] = useState<number | null>(null);
  const ground = useRef<HTMLDivElement>(null);
  const { bars, unit } = drawn;
  const selectAt = (xPx: number) => {
    onWindow(windowOfBins(bars.edges, binAt(bars.edges, span, xPx, pxPerDay(frame, span))), "end");
  };
  const place = { window: shown, span, frame, gesture };
  return (
    <div ref={ground}>
      <Drawing
        drawn={drawn}
        frame={frame}
        span={span}
        window={shown}
        keyDates={keyDates}
        selectionDays={props.selectionDays}
        markedDay={props.markedDay}
        picked={picked}
        compact={compact}
        ground={ground}
      />
      <Ground {...place} edges={bars.edges} />
      <BarPicker
        bars={bars}
        unit={unit}
        window={shown}
        keyDates={keyDates}
        frame={frame}
        picked={picked}
        onPick={setPicked}
        onWindow={onWindow}
      />
      <Handles {...place} onClickThrough={selectAt} />
    </div>
  );
}
