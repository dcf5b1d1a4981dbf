const FORCE = 3;
const FORCE_EXTRA_PX = 0.9;
/** From here on a strand grows with the logarithm: one of a thousand interactions would hide its neighbours. */
const MANY = 9;

/**
 * Width of a strand of n interactions, in CSS pixels: grows with the root, so that three is not
 * thrice as loud, and beyond nine by six tenths of a pixel for each doubling.
 */
export function strandWidthPx({
  strand,
  count,
}: {
  readonly strand: number;
  readonly count: number;
}): number {
  const root = 1 + 1.4 * (Math.sqrt(Math.min(count, MANY)) - 1);
  const beyond = count > MANY ? 0.6 * Math.log2(count / MANY) : 0;
  return root + beyond + (strand === FORCE ? FORCE_EXTRA_PX : 0);
}
