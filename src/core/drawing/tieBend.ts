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
  const thirds = thirdsBetween(actors, a, b, from, to);
  let [best, fewest]: [number, number] = [USUAL_BEND, Infinity];
  for (const bend of BENDS) {
    const passed = signsPassed(from, to, bend, thirds);
    if (passed < fewest) [best, fewest] = [bend, passed];
    if (fewest === 0) break;
  }
  return best;
}

/** A sign near a tie, and where it stands from there: along the straight line between its ends, and to its left. */
interface Third extends BendActor {
  readonly along: number;
  readonly aside: number;
}

/** Signs that some bend could pass over: within the tie's box, grown by a fifth of its length. */
function thirdsBetween(
  actors: readonly BendActor[],
  a: number,
  b: number,
  from: Point,
  to: Point,
): readonly Third[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const [left, right] = [Math.min(from.x, to.x) - 0.2 * length, Math.max(from.x, to.x) + 0.2 * length];
  const [top, bottom] = [Math.min(from.y, to.y) - 0.2 * length, Math.max(from.y, to.y) + 0.2 * length];
  const thirds: Third[] = [];
  for (let index = 0; index < actors.length; index += 1) {
    const { x, y, radius } = actors[index]!;
    if (x <= left - radius || x >= right + radius || y <= top - radius || y >= bottom + radius) continue;
    if (index === a || index === b) continue;
    const [offX, offY] = [x - from.x, y - from.y];
    const along = (offX * dx + offY * dy) / length;
    thirds.push({ x, y, radius, along, aside: (offX * dy - offY * dx) / length });
  }
  return thirds;
}

/** What a curve and its pieces may lie apart, with room to spare. */
const PIECES_OFF = 1;

function signsPassed(from: Point, to: Point, bend: number, thirds: readonly Third[]): number {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  // Seen from its straight line a curve is a parabola, nowhere steeper than twice its bend.
  const least = 1 / Math.hypot(1, 2 * bend);
  let points: readonly Point[] | null = null;
  let passed = 0;
  for (const third of thirds) {
    const { along, aside, radius } = third;
    if (along < -radius - PIECES_OFF || along > length + radius + PIECES_OFF) continue;
    if (along >= 0 && along <= length) {
      const gap = Math.abs(aside - 2 * bend * along * (1 - along / length));
      if (gap * least > radius + PIECES_OFF) continue;
      if (gap < radius - PIECES_OFF) {
        passed += 1;
        continue;
      }
    }
    points ??= pointsAlong(from, to, bend);
    if (isPassed(points, third)) passed += 1;
  }
  return passed;
}

function pointsAlong(from: Point, to: Point, bend: number): readonly Point[] {
  const curve = curveBetween(from, to, bend);
  return Array.from({ length: SAMPLES + 1 }, (_, i) => pointOnCurve(curve, i / SAMPLES));
}

function isPassed(points: readonly Point[], { x, y, radius }: BendActor): boolean {
  return points.some((p, i) => i > 0 && distanceToPiece(points[i - 1] ?? p, p, x, y) < radius);
}

function distanceToPiece(p: Point, q: Point, x: number, y: number): number {
  const [dx, dy] = [q.x - p.x, q.y - p.y];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.max(0, Math.min(1, ((x - p.x) * dx + (y - p.y) * dy) / squared));
  return Math.hypot(p.x + along * dx - x, p.y + along * dy - y);
}
