import type { Position } from "../model/graph.ts";
import type { Viewport } from "./camera.ts";
import type { FineScene } from "./fineScene.ts";
import type { Point } from "./tieCurve.ts";

const DOT_REACH_PX = 4;
const LINE_REACH_PX = 3;

/** The row of the dot nearest to a point of the frame, within reach; null where there is none. */
export function dotAt(
  { dots }: FineScene,
  model: readonly Position[],
  viewport: Viewport,
  at: Point,
): number | null {
  const [x, y, reach] = inModel(viewport, at, DOT_REACH_PX);
  let [best, least]: [number | null, number] = [null, reach * reach];
  for (const row of dots) {
    const place = model[row]!;
    const distance = (place[0] - x) ** 2 + (place[1] - y) ** 2;
    if (distance < least) [best, least] = [row, distance];
  }
  return best;
}

/**
 * The place, in the picture, of the fine tie under a point: of those within reach the strongest, of
 * equally strong ones the nearest. It looks at each: even of a hundred thousand, within a millisecond or two.
 */
export function fineTieAt(
  { ties, tiePlaces }: FineScene,
  model: readonly Position[],
  viewport: Viewport,
  at: Point,
): number | null {
  const [x, y, reach] = inModel(viewport, at, LINE_REACH_PX);
  let [best, most, least]: [number | null, number, number] = [null, 0, Infinity];
  for (const tie of tiePlaces) {
    const count = ties.count[tie]!;
    if (count < most) continue;
    const [[x0, y0], [x1, y1]] = [model[ties.a[tie]!]!, model[ties.b[tie]!]!];
    if (Math.min(x0, x1) > x + reach || Math.max(x0, x1) < x - reach) continue;
    if (Math.min(y0, y1) > y + reach || Math.max(y0, y1) < y - reach) continue;
    const distance = squaredToSegment(x, y, x0, y0, x1, y1);
    if (distance > reach * reach || (count === most && distance >= least)) continue;
    [best, most, least] = [tie, count, distance];
  }
  return best;
}

function inModel({ zoom, panX, panY }: Viewport, { x, y }: Point, reachPx: number) {
  return [(x - panX) / zoom, (y - panY) / zoom, reachPx / zoom] as const;
}

function squaredToSegment(x: number, y: number, x0: number, y0: number, x1: number, y1: number): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / squared));
  return (x0 + along * dx - x) ** 2 + (y0 + along * dy - y) ** 2;
}
