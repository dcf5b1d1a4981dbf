import { curveBetween, type Point, pointOnCurve } from "./tieCurve.ts";

/** In the order of preference. */
const BENDS = [0.07, -0.07, 0.11, -0.11, 0.15, -0.15, 0.2, -0.2, 0.02] as const;
const USUAL_BEND = 0.07;
const SAMPLES = 24;
/** Among more signs every bend passes over some, and looking for the best would hold the page. */
const MOST_LOOKED_AT = 400;

/** An actor of the layout and the radius of its sign, in layout units. */
export interface BendActor extends Point {
  readonly radius: number;
}

/**
 * How each tie of a layout bends, by the places of its two actors in `actors`: the bend that passes
 * over the fewest other signs. It depends on the positions of all actors of the layout, shown or
 * not, so that no tie moves when time does. Each pair is worked out once, when first asked for;
 * (a, b) and (b, a) give the same curve, seen from either end.
 */
export function tieBends(actors: readonly BendActor[]): (a: number, b: number) => number {
  if (actors.length > MOST_LOOKED_AT) return (a, b) => (a < b ? USUAL_BEND : -USUAL_BEND);
  const known = new Map<number, number>();
  return (a, b) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const key = low * actors.length + high;
    const bend = known.get(key) ?? bestBend(actors, low, high);
    known.set(key, bend);
    return a < b ? bend : -bend;
  };
}

function bestBend(actors: readonly BendActor[], a: number, b: number): number {
  const [from, to] = [actors[a], actors[b]];
  if (from === undefined || to === undefined) return USUAL_BEND;
  const thirds = actors.filter((third, index) => index !== a && index !== b && isBetween(from, to, third));
  let [best, fewest]: [number, number] = [USUAL_BEND, Infinity];
  for (const bend of BENDS) {
    const passed = signsPassed(from, to, bend, thirds);
    if (passed < fewest) [best, fewest] = [bend, passed];
    if (fewest === 0) break;
  }
  return best;
}

/** True for signs that some bend could pass over: within the tie's box, grown by a fifth of its length. */
function isBetween(from: Point, to: Point, third: BendActor): boolean {
  const margin = 0.2 * Math.hypot(to.x - from.x, to.y - from.y) + third.radius;
  const inX = third.x > Math.min(from.x, to.x) - margin && third.x < Math.max(from.x, to.x) + margin;
  return inX && third.y > Math.min(from.y, to.y) - margin && third.y < Math.max(from.y, to.y) + margin;
}

function signsPassed(from: Point, to: Point, bend: number, thirds: readonly BendActor[]): number {
  const curve = curveBetween(from, to, bend);
  const points = Array.from({ length: SAMPLES + 1 }, (_, i) => pointOnCurve(curve, i / SAMPLES));
  return thirds.filter(({ x, y, radius }) =>
    points.some((p, i) => i > 0 && distanceToPiece(points[i - 1] ?? p, p, x, y) < radius),
  ).length;
}

function distanceToPiece(p: Point, q: Point, x: number, y: number): number {
  const [dx, dy] = [q.x - p.x, q.y - p.y];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.max(0, Math.min(1, ((x - p.x) * dx + (y - p.y) * dy) / squared));
  return Math.hypot(p.x + along * dx - x, p.y + along * dy - y);
}
