const FORCE = 3;
const FORCE_EXTRA_PX = 0.9;
/** From here on a strand grows with the logarithm: one of a thousand interactions would hide its neighbours. */
const MANY = 9;

/** How wide the strands of a scene are. */
export interface WidthScale {
  /** Share of its usual width that each has: less than 1 in a crowd. */
  readonly thinness: number;
  /** Interactions of the strongest. */
  readonly most: number;
}

export const USUAL_WIDTHS: WidthScale = { thinness: 1, most: 0 };

/** Wider ones would lie over the other strands of their tie: then all shrink, the weak ones more. */
const MOST_WIDTH_PX = 4;
const STEEPEST = 0.3;
const LEAST_WIDTH_PX = 0.6;

/**
 * Width of a strand of n interactions, in CSS pixels: grows with the root, so that three is not
 * thrice as loud, and beyond nine by six tenths of a pixel for each doubling. Beside strands of
 * hundreds it also falls with its share of the strongest, so that the strong ties are seen first.
 */
export function strandWidthPx(
  { strand, count }: { readonly strand: number; readonly count: number },
  { thinness, most }: WidthScale = USUAL_WIDTHS,
): number {
  const over = Math.max(1, widthAlone(most) / MOST_WIDTH_PX);
  const share = over === 1 ? 1 : (count / most) ** Math.min(STEEPEST, over - 1);
  const width = (widthAlone(count) * share + (strand === FORCE ? FORCE_EXTRA_PX : 0)) / over;
  return thinness * Math.max(LEAST_WIDTH_PX, width);
}

function widthAlone(count: number): number {
  const root = 1 + 1.4 * (Math.sqrt(Math.min(count, MANY)) - 1);
  return root + (count > MANY ? 0.6 * Math.log2(count / MANY) : 0);
}
