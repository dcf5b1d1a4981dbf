import { type Point, pointOnCurve, type TieCurve } from "../core/drawing/tieCurve.ts";

const SAMPLES = 16;
const REFINEMENTS = 12;

/** Shortest distance in px from a point to a curve. */
export function distanceToCurve(point: Point, curve: TieCurve): number {
  const squaredAt = (t: number): number => {
    const { x, y } = pointOnCurve(curve, t);
    return (x - point.x) ** 2 + (y - point.y) ** 2;
  };
  let nearest = 0;
  for (let i = 1; i <= SAMPLES; i++) if (squaredAt(i / SAMPLES) < squaredAt(nearest)) nearest = i / SAMPLES;
  return Math.sqrt(squaredAt(refined(squaredAt, nearest)));
}

/** Halves the step about the nearest sample. */
function refined(squaredAt: (t: number) => number, start: number): number {
  let best = start;
  for (let step = 0.5 / SAMPLES, round = 0; round < REFINEMENTS; round++, step /= 2) {
    for (const t of [best - step, best + step]) {
      if (t >= 0 && t <= 1 && squaredAt(t) < squaredAt(best)) best = t;
    }
  }
  return best;
}

export interface TieHit {
  /** Place of the curve in the list. */
  readonly index: number;
  readonly distancePx: number;
}

/** The curve nearest to a point, if one is within `maxPx`; of equally near ones the last, which is drawn on top. */
export function nearestTie(point: Point, curves: readonly TieCurve[], maxPx: number): TieHit | null {
  let hit: TieHit | null = null;
  curves.forEach((curve, index) => {
    if (!mayReach(point, curve, maxPx)) return;
    const distancePx = distanceToCurve(point, curve);
    if (distancePx <= (hit?.distancePx ?? maxPx)) hit = { index, distancePx };
  });
  return hit;
}

/** A curve stays within the box of its three points. */
function mayReach({ x, y }: Point, { x0, y0, cx, cy, x1, y1 }: TieCurve, margin: number): boolean {
  const inX = x >= Math.min(x0, cx, x1) - margin && x <= Math.max(x0, cx, x1) + margin;
  return inX && y >= Math.min(y0, cy, y1) - margin && y <= Math.max(y0, cy, y1) + margin;
}
