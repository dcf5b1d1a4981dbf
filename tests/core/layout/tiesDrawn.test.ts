import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markTiesDrawn, tieBudget, tiesDrawn } from "../../../src/core/layout/tiesDrawn.ts";

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
    const many = ties(Array.from({ length: 440 }, () => 1));
    expect(tiesDrawn(many, tieBudget("all", 23_033), never)).toHaveLength(440);
    expect(tiesDrawn(many, tieBudget(null, 500), never)).toHaveLength(400);
    expect(tiesDrawn(many, tieBudget(null, 501), never)).toHaveLength(150);
    expect(tiesDrawn(many, tieBudget(7, 501), never)).toHaveLength(7);
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

describe("while time moves", () => {
  const counts = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 60 });

  it("as many ties are drawn, none of them far from the strongest, and those that were drawn first", () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 40 }), fc.func(fc.boolean()), (list, budget, before) => {
        const all = ties(list);
        const lagging = markTiesDrawn(all, budget, never, before);
        const drawn = [...lagging.keys()].filter((tie) => lagging[tie] === 1);
        expect(drawn).toHaveLength(Math.min(budget, list.length));
        const near = tiesDrawn(all, Math.ceil(budget * 1.25), never);
        expect(near).toEqual(expect.arrayContaining(drawn));
        const stayed = near.filter((tie) => before(all.a[tie]!, all.b[tie]!));
        const kept = stayed.filter((tie) => drawn.includes(tie));
        expect(kept).toHaveLength(Math.min(stayed.length, drawn.length));
      }),
    );
  });

  it("what was drawn within the budget stays as it is, and what is at rest depends on the view alone", () => {
    fc.assert(
      fc.property(counts, counts, fc.integer({ min: 1, max: 40 }), (list, next, budget) => {
        const atRest = markTiesDrawn(ties(list), budget, never);
        const unmoved = markTiesDrawn(ties(list), budget, never, (a) => atRest[a] === 1);
        expect(unmoved).toEqual(atRest);
        const moved = markTiesDrawn(ties(next), budget, never, (a) => atRest[a] === 1);
        const settled = markTiesDrawn(ties(next), budget, never, (a) => moved[a] === 1);
        expect(settled).toEqual(moved);
      }),
    );
  });
});
