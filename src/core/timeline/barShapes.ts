import type { Day } from "../model/day.ts";
import { TONES } from "../model/vocabulary.ts";
import type { Bars } from "./bins.ts";
import type { CountScale } from "./countScale.ts";
import { type Frame, xOfDay } from "./frame.ts";
import type { Span } from "./span.ts";

/** One path for each tone, in the order of `TONES`; and the top of each bin's stack, in px. */
export interface BarShapes {
  readonly inside: readonly string[];
  readonly possible: readonly string[];
  readonly outside: readonly string[];
  readonly topsPx: readonly number[];
}

const LEAST_PX_FOR_GAPS = 3;
const SEAM_PX = 0.8;

/**
 * The stacked bars as nine paths, so that a step of the window changes nine attributes and no
 * elements. Upwards: each tone's certain ones, then its possible ones; on top what is outside.
 */
export function barShapes(bars: Bars, scale: CountScale, frame: Frame, span: Span): BarShapes {
  const paths = { inside: ["", "", ""], possible: ["", "", ""], outside: ["", "", ""] };
  const topsPx = eachBlock(bars, scale, frame, span, (layer, column, x, y, width, height) => {
    paths[layer][column] +=
      `M${shortened(x)} ${shortened(y)}h${shortened(width)}v${shortened(height)}h${shortened(-width)}z`;
  });
  return { ...paths, topsPx };
}

type Visit = (
  layer: "inside" | "possible" | "outside",
  column: number,
  x: number,
  y: number,
  width: number,
  height: number,
) => void;

/** Visits each block of the bars from the foot upwards, bin after bin; answers with the top of each bin's stack. */
export function eachBlock(bars: Bars, scale: CountScale, frame: Frame, span: Span, visit: Visit): number[] {
  const pxPerCount = (frame.baselinePx - frame.barsTopPx) / scale.top;
  const topsPx: number[] = [];
  for (let bin = 0; bin + 1 < bars.edges.length; bin++) {
    const [left, width] = columnPx(bars.edges, bin, frame, span);
    let top = frame.baselinePx;
    for (const { layer, column } of STACK) {
      const height = (bars[layer][bin * TONES.length + column] ?? 0) * pxPerCount;
      const seam = height > 3 * SEAM_PX ? SEAM_PX : 0;
      if (height > 0) visit(layer, column, left, top - height + seam, width, height - seam);
      top -= height;
    }
    topsPx.push(top);
  }
  return topsPx;
}

const STACK = [
  ...TONES.flatMap((_, column) => [
    { layer: "inside", column } as const,
    { layer: "possible", column } as const,
  ]),
  ...TONES.map((_, column) => ({ layer: "outside", column }) as const),
];

/** Left edge and width of a bin's bar, on whole px where there is room for a gap beside it. */
export function columnPx(
  edges: readonly Day[],
  bin: number,
  frame: Frame,
  span: Span,
): readonly [leftPx: number, widthPx: number] {
  const left = xOfDay(frame, span, edges[bin] ?? span.first);
  const right = xOfDay(frame, span, edges[bin + 1] ?? span.first);
  if (right - left < LEAST_PX_FOR_GAPS) return [left, right - left];
  return [Math.round(left), Math.round(right) - Math.round(left) - 1];
}

/** Two decimals: a hundredth of a px is below what is seen. */
function shortened(px: number): number {
  return Math.round(px * 100) / 100;
}
