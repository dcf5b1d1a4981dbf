import { useMemo, useState } from "react";
import type { Histogram } from "../core/events/picture.ts";
import { type BarShapes, barShapes } from "../core/timeline/barShapes.ts";
import { type Bars, binEdges, type BinUnit, binUnit, highestBin, sumByBin } from "../core/timeline/bins.ts";
import { type CountScale, countScale, steadyHighest } from "../core/timeline/countScale.ts";
import type { Frame } from "../core/timeline/frame.ts";
import type { Span } from "../core/timeline/span.ts";

/** A histogram as it is drawn: counted by bin, on a scale, in a frame. */
export interface DrawnBars {
  readonly unit: BinUnit;
  readonly bars: Bars;
  readonly scale: CountScale;
  readonly shapes: BarShapes;
  /** Tops of the bars with the window open, in px: where the lines of key dates end and stand still. */
  readonly steadyTopsPx: readonly number[];
}

/** `bars.edges` stays the same object while the span and the unit do; the scale while `whole` does. */
export function useBars(histogram: Histogram, whole: Histogram | null, frame: Frame, span: Span): DrawnBars {
  const unit = binUnit(span.days, frame.rightPx - frame.leftPx);
  const edges = useMemo(() => binEdges(span, unit), [span, unit]);
  const bars = useMemo(() => sumByBin(histogram, edges), [histogram, edges]);
  const wholeBars = useMemo(() => (whole === null ? null : sumByBin(whole, edges)), [whole, edges]);
  const highest = useSteadyHighest(wholeBars, highestBin(bars));
  const scale = useMemo(() => countScale(highest), [highest]);
  const shapes = useMemo(() => barShapes(bars, scale, frame, span), [bars, scale, frame, span]);
  const wholeTopsPx = useMemo(
    () => (wholeBars === null ? null : barShapes(wholeBars, scale, frame, span).topsPx),
    [wholeBars, scale, frame, span],
  );
  return { unit, bars, scale, shapes, steadyTopsPx: wholeTopsPx ?? shapes.topsPx };
}

/**
 * The count that the scale is made for: the highest bar of the whole view, so that the scale stands
 * still while the window moves. Where a window gathers so much on one day (interactions known by month
 * only, say) that its bar would leave the plot, the scale grows once and stays grown.
 */
function useSteadyHighest(whole: Bars | null, highest: number): number {
  const start = useMemo(() => (whole === null ? 0 : highestBin(whole)), [whole]);
  const [held, setHeld] = useState({ whole, highest: start });
  const now = steadyHighest(held.whole === whole ? held.highest : start, highest);
  if (held.whole !== whole || held.highest !== now) setHeld({ whole, highest: now });
  return now;
}
