/** How far a finger goes at the least, and how much farther across than down, to turn to another slide. */
const LEAST_PX = 48;
const LEAST_SLOPE = 1.6;

/** Where a finger has come down and gone up, in CSS pixels. */
export interface Stroke {
  readonly dx: number;
  readonly dy: number;
}

/** To the left is on to the next slide; null for a tap, a scroll or anything in between. */
export function swipeOf({ dx, dy }: Stroke): "next" | "previous" | null {
  if (Math.abs(dx) < LEAST_PX || Math.abs(dx) < LEAST_SLOPE * Math.abs(dy)) return null;
  return dx < 0 ? "next" : "previous";
}
