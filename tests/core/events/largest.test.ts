import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largest, markLargest } from "../../../src/core/events/largest.ts";

describe("largest", () => {
  it("gives the places of the largest counts, equal ones in their order", () => {
    expect(largest(Int32Array.of(2, 7, 3, 7, 2, 2), 4)).toEqual([1, 3, 2, 0]);
  });

  it("is the start of the whole order, and leaves the counts alone", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6), { maxLength: 30 }), fc.nat(35), (list, limit) => {
        const counts = Int32Array.from(list);
        const whole = list.map((_, place) => place).sort((a, b) => list[b]! - list[a]! || a - b);
        expect(largest(counts, limit)).toEqual(whole.slice(0, limit));
        expect([...counts]).toEqual(list);
      }),
    );
  });
});

describe("markLargest", () => {
  it("marks the same places, of those that are asked for", () => {
    const counts = Int32Array.of(2, 7, 3, 7, 2, 2);
    expect([...markLargest(counts, 4)]).toEqual([1, 1, 1, 1, 0, 0]);
    expect([...markLargest(counts, 2, Uint8Array.of(1, 0, 1, 0, 1, 1))]).toEqual([1, 0, 1, 0, 0, 0]);
  });

  it("agrees with the order of the marked ones, also where counts are far apart", () => {
    const count = fc.oneof(fc.nat(4), fc.integer({ min: -3, max: 200_000 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(count, fc.boolean()), { maxLength: 30 }), fc.nat(35), (list, limit) => {
        const counts = Int32Array.from(list, ([one]) => one);
        const among = Uint8Array.from(list, ([, isMeant]) => (isMeant ? 1 : 0));
        const meant = [...list.keys()].filter((place) => list[place]![1]);
        const expected = meant.sort((a, b) => counts[b]! - counts[a]! || a - b).slice(0, limit);
        const marks = markLargest(counts, limit, among);
        expect([...marks.keys()].filter((place) => marks[place] === 1)).toEqual(
          expected.sort((a, b) => a - b),
        );
      }),
    );
  });
});
