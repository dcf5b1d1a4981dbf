/** Cosine and sine of the golden angle: written out, since engines may differ in their last digit. */
const COS = -0.7373688780783197;
const SIN = 0.6754902942615238;

/** Points of a sunflower spiral about 0, 0, the first in the middle; `spacing` apart, roughly. */
export function spiral(count: number, spacing: number): { x: number; y: number }[] {
  let [dx, dy] = [1, 0];
  return Array.from({ length: count }, (_, index) => {
    const radius = spacing * Math.sqrt(index);
    const point = { x: radius * dx, y: radius * dy };
    [dx, dy] = [dx * COS - dy * SIN, dx * SIN + dy * COS];
    return point;
  });
}
