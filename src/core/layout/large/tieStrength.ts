/**
 * How strongly a tie of so many interactions (at least 1) draws its actors together: about
 * 1 + log2(count), so that a hundred interactions pull seven times as hard as one, not a hundred.
 * Straight between powers of two, since engines may differ in the last digit of a logarithm.
 */
export function tieStrength(count: number): number {
  const exponent = 31 - Math.clz32(count);
  return exponent + count / 2 ** exponent;
}
