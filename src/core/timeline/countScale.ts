/** A linear scale of counts from 0 to `top`, with at most two lines to read it by. */
export interface CountScale {
  readonly top: number;
  readonly ticks: readonly number[];
}

const NICE = [1, 2, 3, 4, 5, 10];

/**
 * Two round numbers under the highest bar (one, where the highest is 1). The top is rounded up to a
 * fifth of their distance, so that it seldom changes while the window moves.
 */
export function countScale(highest: number): CountScale {
  if (highest < 2) return { top: 1.2, ticks: highest < 1 ? [] : [1] };
  const power = 10 ** Math.floor(Math.log10(highest / 2));
  const factor = NICE.findLast((nice) => nice * power * 2 <= highest) ?? 1;
  const step = factor * power;
  const grain = Math.max(1, step / 5);
  return { top: Math.ceil(highest / grain) * grain, ticks: [step, 2 * step] };
}

/** How far a bar may stand above the scale: the headroom over the highest bar has room for that. */
const MOST_OVER = 1.045;

/** The count to make the scale for, held until a bar is too high for it. */
export function steadyHighest(held: number, highest: number): number {
  return highest > countScale(held).top * MOST_OVER ? highest : held;
}
