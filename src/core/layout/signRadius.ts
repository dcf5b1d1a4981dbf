const LEAST_SCALE = 2.7;
const MOST_SCALE = 5;
const BUSIEST_RADIUS_PX = 23;
/** However busy: machine-coded data have actors of 20,000 interactions, and their neighbours need room. */
const MOST_RADIUS_PX = 30;
const LEAST_RADIUS_PX = 3.2;
const IDLE_RADIUS_PX = 2.6;

/**
 * Radius in px of the circle whose area stands for `count` interactions, where the busiest actor
 * shown has `max`. The other shapes have the same area (see `signShape`). An actor without
 * interactions gets a small dot, to be drawn hollow.
 */
export function signRadius(count: number, max: number): number {
  if (count <= 0) return IDLE_RADIUS_PX;
  return Math.max(LEAST_RADIUS_PX, signScale(max) * Math.sqrt(count));
}

/** Px per square root of an interaction: 23 px for the busiest, within 2.7 and 5 as long as it is not larger than 30. */
function signScale(max: number): number {
  if (max <= 0) return MOST_SCALE;
  const largest = MOST_RADIUS_PX / Math.sqrt(max);
  return Math.min(MOST_SCALE, largest, Math.max(LEAST_SCALE, BUSIEST_RADIUS_PX / Math.sqrt(max)));
}
