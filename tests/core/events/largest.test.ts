import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largest } from "../../../src/core/events/largest.ts";

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
