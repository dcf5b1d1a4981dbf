import type { Point } from "../core/drawing/tieCurve.ts";

export type Direction = "left" | "right" | "up" | "down";

/** An actor's place on the screen, y downwards. */
export interface Spot extends Point {
  readonly row: number;
}

const UNITS: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};
/** How far to the side for each pixel ahead: first in the quarter straight ahead, else a wider fan. */
const FANS = [1, 4] as const;
/** A pixel to the side counts as so many ahead, so that arrows keep to rows and columns. */
const SIDEWAYS = 2;

/**
 * The row of the nearest spot that way: within the quarter that the arrow points into, where anybody
 * stands there. Every other spot lies in the quarter of one of the four arrows. Null at the edge.
 */
export function nearestInDirection(from: Point, spots: readonly Spot[], direction: Direction): number | null {
  const unit = UNITS[direction];
  for (const fan of FANS) {
    let [best, least]: [number | null, number] = [null, Infinity];
    for (const { row, x, y } of spots) {
      const [dx, dy] = [x - from.x, y - from.y];
      const ahead = dx * unit.x + dy * unit.y;
      const aside = Math.abs(dx * unit.y) + Math.abs(dy * unit.x);
      const cost = ahead + SIDEWAYS * aside;
      if (ahead > 0 && aside <= fan * ahead && cost < least) [best, least] = [row, cost];
    }
    if (best !== null) return best;
  }
  return null;
}
