import type { Body } from "../bodies.ts";
import type { ActorType } from "../../model/vocabulary.ts";
import { labelStyle } from "../labelStyle.ts";
import { type Bounds, separateLabels } from "../separate.ts";
import { signShape } from "../signShape.ts";
import type { Points } from "./pivotMds.ts";

/** The frame that the whole is made for, in layout units before it grows with the number of actors. */
export const FRAME: Bounds = { width: 1000, height: 500 };

/** Px on the screen for one unit of the frame where the whole is fitted into a middling window. */
const PX_PER_UNIT = 0.5;
/** By how much a desktop's frame stretches the layout across, so that less width is needed. */
const STRETCH = 1.35;
const BUSIEST_RADIUS_PX = 26;
const LEAST_RADIUS_PX = 3.2;
/** So many actors have room for their label, and so many for a sign that stands free. */
const LABELLED = 40;
const FREE = 320;
const FREE_PX = 3;
/** The others of the backbone have less. */
const LEAST_FREE_PX = 1.2;
const LABEL_GAP_PX = 4;
const LINE_HEIGHT = 1.25;
const CHARACTER_WIDTH = 0.52;
/** Share of the actors that may lie farther out, on each side, than the frame that the others fill. */
const OUTLIERS = 0.004;

/** How far everybody gets an even share of the frame, from 0 to 1. */
const EVENNESS = 0.5;
/** Share of the frame, on each side, that only those reach who are pushed there. */
const MARGIN = 0.06;

/** What of an actor decides the room that it needs. */
export interface FramedSign {
  /** Its interactions. */
  readonly weight: number;
  readonly type: ActorType;
  readonly labelLength: number;
}

/**
 * The backbone as it stands in the frame: x and y in `FRAME`'s units; the signs in the same order, the
 * busiest first. In a sketch only those with labels make room for each other.
 */
export function inFrame(points: Points, signs: readonly FramedSign[], isSketch: boolean): Points {
  const needed = Float64Array.from(signs, ({ weight }) => fittedRadius(weight, signs[0]!.weight) ** 2);
  const x = filling(points.x, needed, FRAME.width);
  const y = filling(points.y, needed, FRAME.height);
  const bodies = bodiesAt({ x, y }, signs);
  separateLabels(bodies.slice(0, LABELLED), FRAME);
  for (const body of bodies) body.labelWidth = body.labelHeight = 0;
  if (!isSketch) separateLabels(bodies, FRAME);
  return { x: Float64Array.from(bodies, (body) => body.x), y: Float64Array.from(bodies, (body) => body.y) };
}

/**
 * Spread over the length: half as in the drawing (but for a few outliers, which stand at its ends),
 * half so that everybody gets as much of it as the own sign needs. Order is kept.
 */
function filling(values: Float64Array, needed: Float64Array, length: number): Float64Array {
  const sorted = values.toSorted();
  const out = Math.floor(values.length * OUTLIERS);
  const [least, most] = [sorted[out] ?? 0, sorted[values.length - 1 - out] ?? 0];
  if (!(most > least)) return values.map(() => length / 2);
  const even = evenShares(values, needed);
  return values.map((value, i) => {
    const drawn = Math.min(1, Math.max(0, (value - least) / (most - least)));
    const share = (1 - EVENNESS) * drawn + EVENNESS * even[i]!;
    return (MARGIN + (1 - 2 * MARGIN) * share) * length;
  });
}

/** Shares of a length, 0 to 1, in the order of the values, one after another as long as each needs. */
function evenShares(values: Float64Array, needed: Float64Array): Float64Array {
  const order = Int32Array.from(values.keys()).sort((p, q) => values[p]! - values[q]! || p - q);
  const total = needed.reduce((sum, one) => sum + one, 0);
  const shares = new Float64Array(values.length);
  let before = 0;
  for (const place of order) {
    shares[place] = (before + needed[place]! / 2) / total;
    before += needed[place]!;
  }
  return shares;
}

type Framed = { -readonly [key in keyof Body]: Body[key] };

/** Signs as large as when the whole is fitted into the frame, with room by rank. */
function bodiesAt({ x, y }: Points, signs: readonly FramedSign[]): Framed[] {
  const most = signs[0]?.weight ?? 1;
  return signs.map(({ weight, type, labelLength }, place): Framed => {
    const radius = fittedRadius(weight, most);
    const free = (place < FREE ? FREE_PX : LEAST_FREE_PX) / PX_PER_UNIT;
    const { rx, ry } = signShape(type);
    const { sizePx } = labelStyle(place + 1, false);
    const textPx = labelLength * sizePx * CHARACTER_WIDTH + LABEL_GAP_PX;
    return {
      id: String(place),
      weight,
      x: x[place]!,
      y: y[place]!,
      rx: (rx * radius + free) / STRETCH,
      ry: ry * radius + free,
      labelWidth: textPx / PX_PER_UNIT / STRETCH,
      labelHeight: (sizePx * LINE_HEIGHT) / PX_PER_UNIT,
    };
  });
}

/** Radius of a sign where the whole is fitted into the frame and the busiest actor has `most` interactions. */
export function fittedRadius(weight: number, most: number): number {
  return Math.max(LEAST_RADIUS_PX, BUSIEST_RADIUS_PX * Math.sqrt(weight / most)) / PX_PER_UNIT;
}
