import { labelStyle } from "./labelStyle.ts";
import { type LayoutInput, weightOf } from "./layoutInput.ts";
import { signRadius } from "./signRadius.ts";
import { signShape } from "./signShape.ts";

/** Px on the screen for one layout unit when the whole data set is fitted into a desktop window. */
export const PX_PER_UNIT = 0.7;

const LABEL_GAP_PX = 4;
const LINE_HEIGHT = 1.25;
const CHARACTER_WIDTH = { 400: 0.5, 600: 0.545 } as const;

/** An actor in a layout: its weight, and the room its sign and its label need, in layout units. */
export interface Body {
  readonly id: string;
  readonly weight: number;
  x: number;
  y: number;
  /** Half the width and half the height of the largest sign that any window can give it. */
  readonly rx: number;
  readonly ry: number;
  /** Width and height of its label, the gap to the sign included; the label stands to the right. */
  readonly labelWidth: number;
  readonly labelHeight: number;
}

/** One body for each actor of the input, in the same order, all at 0, 0. */
export function bodiesOf(input: LayoutInput): Body[] {
  const ranks = ranksOf(input.actors.map(({ id }) => weightOf(input, id)));
  return input.actors.map((actor, index) => {
    const weight = weightOf(input, actor.id);
    // A window in which this actor is the busiest shows it at its largest.
    const radius = signRadius(weight, weight) / PX_PER_UNIT;
    const { rx, ry } = signShape(actor.type);
    const { sizePx, weight: fontWeight } = labelStyle(ranks[index] ?? Infinity, false);
    const textPx = actor.shortName.length * sizePx * CHARACTER_WIDTH[fontWeight];
    return {
      id: actor.id,
      weight,
      x: 0,
      y: 0,
      rx: rx * radius,
      ry: ry * radius,
      labelWidth: weight === 0 ? 0 : (textPx + LABEL_GAP_PX) / PX_PER_UNIT,
      labelHeight: weight === 0 ? 0 : (sizePx * LINE_HEIGHT) / PX_PER_UNIT,
    };
  });
}

/** Places by falling weight, from 1; equal weights by place in the list. */
function ranksOf(weights: readonly number[]): number[] {
  const ranks = weights.map(() => 0);
  busiestFirst(weights).forEach((index, place) => {
    ranks[index] = place + 1;
  });
  return ranks;
}

/** Indices by falling weight; equal weights keep their order. */
export function busiestFirst(weights: readonly number[]): number[] {
  return weights.map((_, index) => index).sort((i, j) => (weights[j] ?? 0) - (weights[i] ?? 0) || i - j);
}
