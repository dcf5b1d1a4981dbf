import type { Bars, BinUnit } from "../timeline/bins.ts";
import type { CountScale } from "../timeline/countScale.ts";
import type { Frame } from "../timeline/frame.ts";
import type { Span } from "../timeline/span.ts";

/** What the parts of a figure's timeline are drawn from. */
export interface TimelineDrawing {
  readonly frame: Frame;
  readonly span: Span;
  readonly bars: Bars;
  readonly unit: BinUnit;
  readonly scale: CountScale;
}
