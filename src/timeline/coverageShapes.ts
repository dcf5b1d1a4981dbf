import type { Day } from "../core/model/day.ts";
import { columnPx } from "../core/timeline/barShapes.ts";
import { COVERAGE_PX, type Frame } from "../core/timeline/frame.ts";
import type { Span } from "../core/timeline/span.ts";

/** Cells of one grey in one path; `opacity` is of the ink. */
export interface Grey {
  readonly opacity: number;
  readonly path: string;
}

const [LIGHTEST, DARKEST] = [0.22, 0.92];
const GREYS = 12;
const HAIRLINE_PX = 1;

/** The coverage strip: darker by the square root of the number of sources; a hairline for none. */
export function coverageShapes(
  counts: readonly number[],
  edges: readonly Day[],
  frame: Frame,
  span: Span,
  topPx: number,
): readonly Grey[] {
  const most = counts.reduce((highest, count) => Math.max(highest, count), 1);
  const cells = new Map<number, string>();
  for (const [bin, count] of counts.entries()) {
    const [left, width] = columnPx(edges, bin, frame, span);
    const height = count === 0 ? HAIRLINE_PX : COVERAGE_PX;
    const opacity = count === 0 ? LIGHTEST : greyOf(count / most);
    const cell = `M${left.toFixed(1)} ${topPx + COVERAGE_PX - height}h${width.toFixed(1)}v${height}h${(-width).toFixed(1)}z`;
    cells.set(opacity, (cells.get(opacity) ?? "") + cell);
  }
  return [...cells].map(([opacity, path]) => ({ opacity, path }));
}

function greyOf(share: number): number {
  const step = Math.ceil(Math.sqrt(share) * GREYS) / GREYS;
  return Number((LIGHTEST + (DARKEST - LIGHTEST) * step).toFixed(3));
}
