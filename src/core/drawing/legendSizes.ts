import { signRadius } from "../layout/signRadius.ts";

const ROUND_COUNTS = [
  1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000,
];
/** The largest circle that fits the legend's row. */
const MOST_RADIUS_PX = 14;

export interface SampleSize {
  readonly count: number;
  readonly radiusPx: number;
}

/**
 * Up to three sample circles, true to the network where its largest actor has `max` interactions
 * or ties and signs are drawn at `scale`: one of them, the largest round count that fits, and the one whose circle is nearest to halfway.
 */
export function sampleSizes(max: number, scale = 1, mostRadiusPx = MOST_RADIUS_PX): readonly SampleSize[] {
  const sizes = ROUND_COUNTS.filter((count) => count <= max)
    .map((count) => ({ count, radiusPx: signRadius(count, max) * scale }))
    .filter(({ radiusPx, count }) => count === 1 || radiusPx <= mostRadiusPx);
  const [smallest, largest] = [sizes[0], sizes.at(-1)];
  if (smallest === undefined || largest === undefined) return [];
  const half = (smallest.radiusPx + largest.radiusPx) / 2;
  const between = sizes
    .slice(1, -1)
    .sort((a, b) => Math.abs(a.radiusPx - half) - Math.abs(b.radiusPx - half))[0];
  return [smallest, between, largest].filter(
    (size, place, all) => size !== undefined && all.indexOf(size) === place,
  ) as readonly SampleSize[];
}
