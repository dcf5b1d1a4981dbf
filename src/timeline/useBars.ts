import { useMemo } from "react";
import type { Histogram } from "../core/events/picture.ts";
import { type BarShapes, barShapes } from "./barShapes.ts";
import { type Bars, binEdges, binTotal, type BinUnit, binUnit, sumByBin } from "./bins.ts";
import { type CountScale, countScale } from "./countScale.ts";
import type { Frame } from "./frame.ts";
import type { Span } from "./span.ts";

/** A histogram as it is drawn: counted by bin, on a scale, in a frame. */
export interface DrawnBars {
  readonly unit: BinUnit;
  readonly bars: Bars;
  readonly scale: CountScale;
  readonly shapes: BarShapes;
}

/** `bars.edges` stays the same object while the span and the unit do. */
export function useBars(histogram: Histogram, frame: Frame, span: Span): DrawnBars {
  const unit = binUnit(span.days, frame.rightPx - frame.leftPx);
  const edges = useMemo(() => binEdges(span, unit), [span, unit]);
  return useMemo(() => {
    const bars = sumByBin(histogram, edges);
    const totals = Array.from({ length: edges.length - 1 }, (_, bin) => binTotal(bars, bin));
    const scale = countScale(totals.reduce((highest, count) => Math.max(highest, count), 0));
    return { unit, bars, scale, shapes: barShapes(bars, scale, frame, span) };
  }, [histogram, unit, edges, frame, span]);
}
