import { useMemo, useRef } from "react";
import type { Histogram } from "../core/events/picture.ts";
import type { Day } from "../core/model/day.ts";
import type { Window } from "../core/view/view.ts";
import type { KeyDay } from "./describe.ts";
import { Drawing } from "./Drawing.tsx";
import { frameFor } from "./frame.ts";
import { Handles } from "./Handles.tsx";
import type { Span } from "./span.ts";
import { useBars } from "./useBars.ts";
import { type OnWindow, useWindowGesture } from "./useWindowGesture.ts";

interface PlotProps {
  readonly histogram: Histogram;
  readonly span: Span;
  readonly window: Window;
  readonly keyDates: readonly KeyDay[];
  readonly selectionDays: readonly Day[];
  readonly onWindow: OnWindow;
  readonly widthPx: number;
  readonly compact: boolean;
}

/** The drawing, and on it the handles, which follow the hand without waiting for the next picture. */
export function Plot(props: PlotProps) {
  const { span, keyDates, selectionDays, widthPx, compact } = props;
  const frame = useMemo(() => frameFor(widthPx, compact), [widthPx, compact]);
  const drawn = useBars(props.histogram, frame, span);
  const [shown, gesture] = useWindowGesture(props.window, props.onWindow);
  const ground = useRef<HTMLDivElement>(null);
  return (
    <div ref={ground}>
      <Drawing
        drawn={drawn}
        frame={frame}
        span={span}
        window={shown}
        keyDates={keyDates}
        selectionDays={selectionDays}
        compact={compact}
        ground={ground}
      />
      <Handles window={shown} span={span} frame={frame} gesture={gesture} />
    </div>
  );
}
