import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_TIES_DRAWN, tiesDrawn } from "../../../src/core/layout/tiesDrawn.ts";

const ties = (counts: readonly number[]) => ({
  a: Int32Array.from(counts, (_, tie) => tie),
  b: Int32Array.from(counts, (_, tie) => tie + 1),
  count: Int32Array.from(counts),
});
const never = () => false;

describe("tiesDrawn", () => {
  it("draws the strongest, and those of the selection besides", () => {
    const five = ties([1, 4, 2, 4, 1]);
    expect(tiesDrawn(five, 2, never)).toEqual([1, 3]);
    expect(tiesDrawn(five, 3, (a) => a === 4)).toEqual([1, 2, 3, 4]);
    expect(tiesDrawn(five, 5, never)).toEqual([0, 1, 2, 3, 4]);
  });

  it("draws everything where the view says so, and a budget's worth where it says nothing", () => {
    const many = ties(Array.from({ length: MOST_TIES_DRAWN + 40 }, () => 1));
    expect(tiesDrawn(many, "all", never)).toHaveLength(MOST_TIES_DRAWN + 40);
    expect(tiesDrawn(many, null, never)).toHaveLength(MOST_TIES_DRAWN);
  });

  it("leaves out no tie that is stronger than one it draws, on any counts", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 40 }),
        fc.integer({ min: 1, max: 45 }),
        fc.nat(40),
        (counts, budget, chosen) => {
          const drawn = tiesDrawn(ties(counts), budget, (a) => a === chosen);
          const strongestFirst = counts
            .map((count, tie) => ({ count, tie }))
            .sort((p, q) => q.count - p.count || p.tie - q.tie)
            .map(({ tie }) => tie);
          const expected = strongestFirst.filter((tie, place) => place < budget || tie === chosen);
          expect(drawn).toEqual(expected.sort((p, q) => p - q));
        },
      ),
    );
  });
});
