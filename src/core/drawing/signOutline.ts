import type { TieEnd } from "./tieCurve.ts";

/** The outline of a sign, in px, ready for whatever draws it. */
export type SignOutline =
  | {
      readonly type: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly corner: number;
    }
  | {
      readonly type: "ellipse";
      readonly x: number;
      readonly y: number;
      readonly rx: number;
      readonly ry: number;
    }
  /** Corners x, y, x, y ... */
  | { readonly type: "polygon"; readonly corners: readonly number[] };

export const SIGN_LINE_PX = 1.4;
export const RING_PX = 2;
/** From the outline of a sign to the middle of its ring. */
export const RING_GAP_PX = 4.8;
const CORNER_SHARE = 0.22;
const MOST_CORNER_PX = 4;
const DOT_SHARE = 0.42;
const MOST_DOT_PX = 2.6;

/** A sign's outline, grown by so many pixels on every side of its box. */
export function signOutline({ x, y, rx, ry, shape }: TieEnd, growPx: number): SignOutline {
  const [width, height] = [rx + growPx, ry + growPx];
  if (shape.name === "square") {
    const corner = Math.min(MOST_CORNER_PX + growPx, width * CORNER_SHARE + growPx);
    return { type: "rect", x: x - width, y: y - height, width: 2 * width, height: 2 * height, corner };
  }
  if (shape.corners === null) return { type: "ellipse", x, y, rx: width, ry: height };
  const corners = shape.corners.map((corner, at) =>
    at % 2 === 0 ? x + corner * width : y + corner * height,
  );
  return { type: "polygon", corners };
}

/** Radius of the dot on a sign that was put in its place by hand. */
export function pinDotPx({ rx, ry }: TieEnd): number {
  return Math.min(MOST_DOT_PX, Math.min(rx, ry) * DOT_SHARE);
}
