import { addToGrid, emptyGrid, type LabelGrid, someNear } from "./labelGrid.ts";
import { type Rect, type Segment, segmentBox, segmentMeets, type Size } from "./labelRect.ts";
import type { TieCurve } from "./tieCurve.ts";
import { pointOnCurve } from "./tieCurve.ts";

/** Pieces that a curve is cut into to count what it crosses. */
const PIECES = 12;

export type TieGrid = LabelGrid<Segment>;

/** The ties' curves as straight pieces in a grid of the viewport. */
export function tieGrid(curves: readonly TieCurve[], viewport: Size): TieGrid {
  const grid = emptyGrid<Segment>(viewport);
  curves.forEach((curve, tie) => {
    let from = { x: curve.x0, y: curve.y0 };
    for (let piece = 1; piece <= PIECES; piece++) {
      const to = pointOnCurve(curve, piece / PIECES);
      const segment = { tie, x0: from.x, y0: from.y, x1: to.x, y1: to.y };
      addToGrid(grid, segmentBox(segment), segment);
      from = to;
    }
  });
  return grid;
}

/** Number of ties that run through a rectangle; stops counting at `most`. */
export function tiesCrossed(grid: TieGrid, rect: Rect, most: number): number {
  const crossed = new Set<number>();
  someNear(grid, rect, 0, (segment) => {
    if (!crossed.has(segment.tie) && segmentMeets(segment, rect)) crossed.add(segment.tie);
    return crossed.size >= most;
  });
  return crossed.size;
}
