/** A rectangle on the screen, in px, y downwards. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A straight piece of a tie; `tie` is its place in the caller's list. */
export interface Segment {
  readonly tie: number;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** True where two rectangles share some area once the first has grown by `margin` on every side. */
export function rectsMeet(a: Rect, b: Rect, margin = 0): boolean {
  return (
    a.x - margin < b.x + b.width &&
    b.x < a.x + a.width + margin &&
    a.y - margin < b.y + b.height &&
    b.y < a.y + a.height + margin
  );
}

export function isWithin(rect: Rect, { width, height }: Size): boolean {
  return rect.x >= 0 && rect.y >= 0 && rect.x + rect.width <= width && rect.y + rect.height <= height;
}

export function segmentBox({ x0, y0, x1, y1 }: Segment): Rect {
  return { x: Math.min(x0, x1), y: Math.min(y0, y1), width: Math.abs(x1 - x0), height: Math.abs(y1 - y0) };
}

/** True where a segment runs through a rectangle. */
export function segmentMeets({ x0, y0, x1, y1 }: Segment, { x, y, width, height }: Rect): boolean {
  if (Math.max(x0, x1) < x || Math.min(x0, x1) > x + width) return false;
  if (Math.max(y0, y1) < y || Math.min(y0, y1) > y + height) return false;
  // The boxes meet: the line misses the rectangle only with all four corners on one side of it.
  const side = (px: number, py: number): number => Math.sign((x1 - x0) * (py - y0) - (y1 - y0) * (px - x0));
  const sides = side(x, y) + side(x + width, y) + side(x, y + height) + side(x + width, y + height);
  return Math.abs(sides) < 4;
}
