import { isInSign, type SignShape } from "../layout/signShape.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A quadratic Bezier curve from 0 to 1 with the control point c, in px. */
export interface TieCurve {
  readonly x0: number;
  readonly y0: number;
  readonly cx: number;
  readonly cy: number;
  readonly x1: number;
  readonly y1: number;
}

/** A sign at the end of a tie: centre, half width and half height in px. */
export interface TieEnd extends Point {
  readonly rx: number;
  readonly ry: number;
  readonly shape: SignShape;
}

const STRAND_GAP_PX = 2.6;
const HALVINGS = 14;

/** Sideways place of strand i of n, in px: the middle of all is 0. */
export function strandOffset(i: number, n: number): number {
  return (i - (n - 1) / 2) * STRAND_GAP_PX;
}

/**
 * The curve of a tie between centres. Its control point stands `bend` times the tie's length off
 * the middle (to the left of the way from a to b for a positive bend), and the whole is moved
 * `offsetPx` to that side, for strands.
 */
export function curveBetween(a: Point, b: Point, bend: number, offsetPx = 0): TieCurve {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy);
  const [nx, ny] = length === 0 ? [0, 0] : [dy / length, -dx / length];
  const [ox, oy] = [nx * offsetPx, ny * offsetPx];
  return {
    x0: a.x + ox,
    y0: a.y + oy,
    cx: (a.x + b.x) / 2 + ox + nx * bend * length,
    cy: (a.y + b.y) / 2 + oy + ny * bend * length,
    x1: b.x + ox,
    y1: b.y + oy,
  };
}

/** The curve of a tie between the outlines of its signs; null where the signs touch and nothing is left to draw. */
export function tieCurve(a: TieEnd, b: TieEnd, bend: number, offsetPx = 0): TieCurve | null {
  const whole = curveBetween(a, b, bend, offsetPx);
  const start = leavesAt(whole, a, 0);
  const end = leavesAt(whole, b, 1);
  return start >= end ? null : partOfCurve(whole, start, end);
}

/** The parameter at which the curve crosses the outline of the sign at its start (0) or end (1). */
function leavesAt(curve: TieCurve, sign: TieEnd, from: 0 | 1): number {
  const inside = (t: number): boolean => {
    const { x, y } = pointOnCurve(curve, t);
    return isInSign(sign.shape, (x - sign.x) / sign.rx, (y - sign.y) / sign.ry);
  };
  if (!inside(from)) return from;
  let [within, beyond]: [number, number] = [from, 1 - from];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (within + beyond) / 2;
    if (inside(middle)) within = middle;
    else beyond = middle;
  }
  return beyond;
}

export function pointOnCurve({ x0, y0, cx, cy, x1, y1 }: TieCurve, t: number): Point {
  const [u, v, w] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
  return { x: u * x0 + v * cx + w * x1, y: u * y0 + v * cy + w * y1 };
}

/** The part of a curve between two parameters, itself a quadratic. */
export function partOfCurve(curve: TieCurve, from: number, to: number): TieCurve {
  const { x0, y0, cx, cy, x1, y1 } = curve;
  const [start, end] = [pointOnCurve(curve, from), pointOnCurve(curve, to)];
  // Blossom of the quadratic at (from, to): its new control point.
  const [u, v, w] = [(1 - from) * (1 - to), from + to - 2 * from * to, from * to];
  return {
    x0: start.x,
    y0: start.y,
    cx: u * x0 + v * cx + w * x1,
    cy: u * y0 + v * cy + w * y1,
    x1: end.x,
    y1: end.y,
  };
}

export interface Arrowhead {
  /** The tip. */
  readonly x: number;
  readonly y: number;
  /** Where it points, in radians clockwise from the right, as `CanvasRenderingContext2D.rotate` takes it. */
  readonly angle: number;
}

/** Tip and direction of an arrowhead `lengthPx` long at the start (at a) or the end (at b) of a curve. */
export function arrowhead(curve: TieCurve, at: "start" | "end", lengthPx: number): Arrowhead {
  const tip = at === "end" ? { x: curve.x1, y: curve.y1 } : { x: curve.x0, y: curve.y0 };
  const back = pointFromEnd(curve, at, lengthPx);
  return { ...tip, angle: Math.atan2(tip.y - back.y, tip.x - back.x) };
}

/** A curve made shorter at its ends by so many px, so that the line does not show beyond an arrowhead's sides. */
export function shortened(curve: TieCurve, startPx: number, endPx: number): TieCurve {
  const length = curveLength(curve);
  if (startPx + endPx >= length) return partOfCurve(curve, 0.5, 0.5);
  return partOfCurve(curve, startPx / length, 1 - endPx / length);
}

function pointFromEnd(curve: TieCurve, at: "start" | "end", px: number): Point {
  const share = Math.min(1, px / Math.max(px, curveLength(curve)));
  return pointOnCurve(curve, at === "end" ? 1 - share : share);
}

/** Length in px, to about one in a thousand for the gentle bends of ties. */
export function curveLength(curve: TieCurve): number {
  const { x0, y0, cx, cy, x1, y1 } = curve;
  const chord = Math.hypot(x1 - x0, y1 - y0);
  const legs = Math.hypot(cx - x0, cy - y0) + Math.hypot(x1 - cx, y1 - cy);
  return (2 * chord + legs) / 3;
}
