import { describe, expect, test } from "vitest";
import { type BendActor, tieBends } from "../../../src/core/drawing/tieBend.ts";

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
});
