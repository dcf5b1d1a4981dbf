import type { Adjacency } from "./adjacency.ts";
import type { Points } from "./pivotMds.ts";

/** Cosine and sine of the golden angle: written out, since engines may differ in their last digit. */
const COS = -0.7373688780783197;
const SIN = 0.6754902942615238;

/**
 * Gives a place to every actor that ties lead to from those that have one: in the middle of its
 * neighbours, weighted by interactions, and from there outwards on a sunflower spiral, so that the
 * many around one busy actor stand about it, the busiest of them nearest. `order` says who comes
 * first. Who has no place yet is at NaN; changes `places`.
 */
export function placeBesideNeighbours(
  places: Points,
  order: Int32Array,
  adjacency: Adjacency,
  count: Int32Array,
  spacing: number,
): void {
  const spirals = createSpirals(places.x.length, spacing);
  let waiting = order.filter((actor) => Number.isNaN(places.x[actor]!));
  for (;;) {
    const left = waiting.filter((actor) => !placeOne(places, actor, adjacency, count, spirals));
    if (left.length === waiting.length || left.length === 0) return;
    waiting = left;
  }
}

function placeOne(
  { x, y }: Points,
  actor: number,
  { start, other, tie }: Adjacency,
  count: Int32Array,
  spirals: (home: number) => readonly [number, number],
): boolean {
  let [sum, sumX, sumY, home, most] = [0, 0, 0, -1, 0];
  for (let at = start[actor]!; at < start[actor + 1]!; at++) {
    const [neighbour, weight] = [other[at]!, count[tie[at]!]! * count[tie[at]!]!];
    if (Number.isNaN(x[neighbour]!)) continue;
    sum += weight;
    sumX += weight * x[neighbour]!;
    sumY += weight * y[neighbour]!;
    if (weight > most) [home, most] = [neighbour, weight];
  }
  if (home < 0) return false;
  const [dx, dy] = spirals(home);
  x[actor] = sumX / sum + dx;
  y[actor] = sumY / sum + dy;
  return true;
}

/** The next point, from the middle of it, of the spiral about an actor. */
function createSpirals(actorCount: number, spacing: number): (home: number) => readonly [number, number] {
  const turns = new Int32Array(actorCount);
  const [directionX, directionY] = [new Float64Array(actorCount).fill(1), new Float64Array(actorCount)];
  return (home) => {
    const [dx, dy] = [directionX[home]!, directionY[home]!];
    directionX[home] = dx * COS - dy * SIN;
    directionY[home] = dx * SIN + dy * COS;
    const radius = spacing * Math.sqrt(++turns[home]!);
    return [radius * dx, radius * dy];
  };
}
