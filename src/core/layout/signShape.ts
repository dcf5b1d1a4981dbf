import type { ActorType } from "../model/vocabulary.ts";

export type ShapeName = "circle" | "square" | "diamond" | "hexagon" | "house" | "triangle" | "bar";

/** A sign centred on its bounding box, for a circle of radius 1: all shapes have the area pi. */
export interface SignShape {
  readonly name: ShapeName;
  /** Half the width and half the height of the bounding box, as factors of the sign's radius. */
  readonly rx: number;
  readonly ry: number;
  /** Corners x, y, x, y ... as fractions -1 to 1 of that box, y downwards; null for the circle. */
  readonly corners: readonly number[] | null;
}

const CIRCLE: SignShape = { name: "circle", rx: 1, ry: 1, corners: null };
const SQUARE: SignShape = { name: "square", rx: 0.886, ry: 0.886, corners: [-1, -1, 1, -1, 1, 1, -1, 1] };
const DIAMOND: SignShape = { name: "diamond", rx: 1.253, ry: 1.253, corners: [0, -1, 1, 0, 0, 1, -1, 0] };
const HEXAGON: SignShape = {
  name: "hexagon",
  rx: 1.1,
  ry: 0.952,
  corners: [-1, 0, -0.5, -1, 0.5, -1, 1, 0, 0.5, 1, -0.5, 1],
};
/** Walls 1.49 high under a roof 0.72 high, 1.7 wide. */
const HOUSE: SignShape = {
  name: "house",
  rx: 0.85,
  ry: 1.104,
  corners: [0, -1, 1, -0.348, 1, 1, -1, 1, -1, -0.348],
};
const TRIANGLE: SignShape = { name: "triangle", rx: 1.347, ry: 1.166, corners: [0, -1, 1, 1, -1, 1] };

/** Twice as wide as high, less a little. */
const BAR: SignShape = { name: "bar", rx: 1.2, ry: 0.654, corners: [-1, -1, 1, -1, 1, 1, -1, 1] };

const SHAPES: Readonly<Record<ActorType, SignShape>> = {
  person: CIRCLE,
  state: SQUARE,
  "government body": HOUSE,
  "armed group": DIAMOND,
  "intergovernmental organisation": HEXAGON,
  party: HEXAGON,
  company: HEXAGON,
  "place/facility": TRIANGLE,
  unknown: BAR,
};

/** The shape of an actor's sign; types differ by shape, colour is for tone. */
export function signShape(type: ActorType): SignShape {
  return SHAPES[type];
}

/** True where a point lies in the sign; x and y from its centre, as fractions of its half width and height. */
export function isInSign(shape: SignShape, x: number, y: number): boolean {
  if (shape.corners === null) return x * x + y * y <= 1;
  // Most that is asked for lies far off.
  if (x < -1 || x > 1 || y < -1 || y > 1) return false;
  return isInConvex(shape.corners, x, y);
}

/** Corners run clockwise on a screen, so the inside is to the right of every side. */
function isInConvex(corners: readonly number[], x: number, y: number): boolean {
  for (let i = 0; i < corners.length; i += 2) {
    const [x0, y0] = [corners[i] ?? 0, corners[i + 1] ?? 0];
    const [x1, y1] = [corners[(i + 2) % corners.length] ?? 0, corners[(i + 3) % corners.length] ?? 0];
    if ((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0) < 0) return false;
  }
  return true;
}
