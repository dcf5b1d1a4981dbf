import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BendActor, tieBends } from "../../../src/core/drawing/tieBend.ts";
import { curveBetween, pointOnCurve } from "../../../src/core/drawing/tieCurve.ts";

const actor = (x: number, y: number, radius = 10): BendActor => ({ x, y, radius });
const [west, east] = [actor(0, 0), actor(400, 0)];

describe("a tie bends", () => {
  test("by .07 where nothing is in the way", () => {
    expect(tieBends([west, east])(0, 1)).toBe(0.07);
  });

  test("the other way round a sign on the usual curve", () => {
    // At its middle the usual curve is .035 of its length off the straight line: 14 above.
    expect(tieBends([west, east, actor(200, -14)])(0, 1)).toBe(-0.07);
  });

  test("more, round signs on both usual curves", () => {
    // The sign in the middle reaches 16 to both sides; .11 passes at 22.
    expect(tieBends([west, east, actor(200, 0, 16)])(0, 1)).toBe(0.11);
  });

  test("hardly, between signs that all wider curves pass over", () => {
    const walls = [actor(200, -40, 32), actor(200, 40, 32)];
    expect(tieBends([west, east, ...walls])(0, 1)).toBe(0.02);
  });

  test("by .07 where every curve passes over the same", () => {
    expect(tieBends([west, east, actor(200, 0, 90)])(0, 1)).toBe(0.07);
  });

  test("alike from either end", () => {
    const bend = tieBends([west, east, actor(200, -14)]);
    expect([bend(0, 1), bend(1, 0)]).toEqual([-0.07, 0.07]);
  });

  test("by .07 among so many signs that every curve passes over some", () => {
    const crowd = Array.from({ length: 2_000 }, (_, place) => actor(2 * (place % 200), 300 + place));
    expect(tieBends([west, east, actor(200, -14), ...crowd])(0, 1)).toBe(0.07);
    expect(tieBends([west, east, actor(200, -14), ...crowd])(1, 0)).toBe(-0.07);
  });

  test("by .07 for actors that are not in the layout", () => {
    expect(tieBends([west])(0, 5)).toBe(0.07);
  });

  test("by the first bend that comes near the fewest others, looked at piece by piece", () => {
    const place = fc.double({ min: 0, max: 900, noNaN: true });
    const anyActor = fc.tuple(place, place, fc.integer({ min: 2, max: 40 }));
    fc.assert(
      fc.property(fc.array(anyActor, { minLength: 2, maxLength: 40 }), (all) => {
        const actors = all.map(([x, y, radius]) => actor(x, y, radius));
        const passed = BENDS.map((bend) => passedBy(actors, bend));
        expect(tieBends(actors)(0, 1)).toBe(BENDS[passed.indexOf(Math.min(...passed))]);
      }),
      { numRuns: 400 },
    );
  });
});

const BENDS = [0.07, -0.07, 0.11, -0.11, 0.15, -0.15, 0.2, -0.2, 0.02];

/** How many others a tie of the first two passes, by their distances from each of its 24 pieces. */
function passedBy([from, to, ...others]: readonly BendActor[], bend: number): number {
  const curve = curveBetween(from!, to!, bend);
  const joints = Array.from({ length: 25 }, (_, i) => pointOnCurve(curve, i / 24));
  return others.filter(({ x, y, radius }) =>
    joints.slice(1).some((end, i) => {
      const { x: left, y: top } = joints[i]!;
      const [dx, dy] = [end.x - left, end.y - top];
      const along = ((x - left) * dx + (y - top) * dy) / (dx * dx + dy * dy || 1);
      const nearest = Math.max(0, Math.min(1, along));
      return Math.hypot(left + nearest * dx - x, top + nearest * dy - y) < radius;
    }),
  ).length;
}
