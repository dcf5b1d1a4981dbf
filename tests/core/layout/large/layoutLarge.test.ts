import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LargeGraph, weightsOf } from "../../../../src/core/layout/large/largeGraph.ts";
import { layoutBeside, layoutLarge, layoutStages } from "../../../../src/core/layout/large/layoutLarge.ts";
import { ACTOR_TYPES } from "../../../../src/core/model/vocabulary.ts";
import { campGraph } from "../../../fixtures/campGraph.ts";

const graph = campGraph(2_000, 1);
const positions = layoutLarge(graph, 7);
const weights = weightsOf(graph);
const small = campGraph(300, 2);
const smallPositions = layoutLarge(small, 7);
const distance = (at: Int32Array, p: number, q: number): number =>
  Math.hypot(at[2 * p]! - at[2 * q]!, at[2 * p + 1]! - at[2 * q + 1]!);

/** The least distance of two actors. */
function leastDistance(at: Int32Array): number {
  const count = at.length / 2;
  let least = Infinity;
  for (let p = 0; p < count; p++) for (let q = 0; q < p; q++) least = Math.min(least, distance(at, p, q));
  return least;
}

describe("a layout of many", () => {
  test("has room for the sign of everybody", () => {
    expect(positions).toHaveLength(2 * 2_000);
    expect(leastDistance(positions)).toBeGreaterThanOrEqual(10);
  });

  test("fills a frame of the shape of 1000 x 500, and a band below it for the untied", () => {
    const growth = Math.sqrt(2_000 / 120);
    const [tied, untied] = [true, false].map((isTied) =>
      [...weights.keys()].filter((actor) => weights[actor]! > 0 === isTied),
    );
    for (const actor of tied!) {
      expect(Math.abs(positions[2 * actor]! - 500 * growth)).toBeLessThan(550 * growth);
      expect(Math.abs(positions[2 * actor + 1]! - 250 * growth)).toBeLessThan(280 * growth);
    }
    const bottom = Math.max(...tied!.map((actor) => positions[2 * actor + 1]!));
    expect(untied!.length).toBeGreaterThan(10);
    for (const actor of untied!) expect(positions[2 * actor + 1]).toBeGreaterThan(bottom);
  });

  test("brings the tied together: strong ties are shorter than the way between any two of their ends", () => {
    const strongest = [...graph.a.keys()].sort((s, t) => graph.count[t]! - graph.count[s]!).slice(0, 400);
    const mean = (lengths: readonly number[]): number =>
      lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
    const ties = mean(strongest.map((tie) => distance(positions, graph.a[tie]!, graph.b[tie]!)));
    const ends = strongest.map((tie) => graph.a[tie]!);
    const any = mean(ends.map((actor, i) => distance(positions, actor, ends[(i + 200) % 400]!)));
    expect(ties).toBeLessThan(any / 1.5);
  });

  test("gives the busiest room for their signs where the whole is fitted into a window", () => {
    const busiest = [...weights.keys()].sort((p, q) => weights[q]! - weights[p]!).slice(0, 60);
    const pxPerUnit = 0.6 / Math.sqrt(2_000 / 120);
    const radius = (actor: number): number =>
      Math.max(3.2, 23 * Math.sqrt(weights[actor]! / weights[busiest[0]!]!));
    const overlaps = busiest.flatMap((p, i) =>
      busiest
        .slice(0, i)
        .filter((q) => distance(positions, p, q) * pxPerUnit < radius(p) + radius(q))
        .map((q) => [p, q]),
    );
    expect(overlaps).toEqual([]);
  });

  test("is the same for the same seed and another for another", () => {
    expect(layoutLarge(small, 7)).toEqual(smallPositions);
    expect(layoutLarge(small, 8)).not.toEqual(smallPositions);
  });

  test("says how far it has come", () => {
    const heard: number[] = [];
    layoutLarge(small, 7, (done) => heard.push(done));
    expect(heard).toEqual([...heard].sort((p, q) => p - q));
    expect(heard.at(-1)).toBe(1);
  });
});

describe("the stages of a layout", () => {
  test("the first has a place for everybody", () => {
    const [first] = layoutStages(graph, 7);
    expect(leastDistance(first!.positions())).toBeGreaterThanOrEqual(10);
  });

  test("the last is the layout, whether or not somebody looked at those before", () => {
    const stages = [...layoutStages(small, 7)];
    expect(stages.at(-1)!.done).toBe(1);
    expect(stages.at(-1)!.positions()).toEqual(smallPositions);
    let last: Int32Array | undefined;
    for (const stage of layoutStages(small, 7)) last = stage.positions();
    expect(last).toEqual(smallPositions);
  });
});

describe("actors that come later", () => {
  const isKept = Uint8Array.from(weights, (_, actor) => (actor % 10 === 3 ? 0 : 1));
  const beside = layoutBeside(graph, positions, isKept, 7);

  test("leave the others where they are", () => {
    const ofKept = (at: Int32Array): Int32Array => at.filter((_, place) => isKept[place >> 1] === 1);
    expect(ofKept(beside)).toEqual(ofKept(positions));
  });

  test("find room", () => {
    expect(leastDistance(beside)).toBeGreaterThanOrEqual(9);
  });
});

test("whole numbers for any graph, however small or odd", () => {
  const anyGraph: fc.Arbitrary<LargeGraph> = fc.integer({ min: 0, max: 40 }).chain((actorCount) => {
    const end = fc.integer({ min: 0, max: Math.max(0, actorCount - 1) });
    const tie = fc.record({ a: end, b: end, count: fc.integer({ min: 1, max: 2 ** 20 }) });
    return fc
      .record({
        ties: fc.array(tie, { maxLength: actorCount === 0 ? 0 : 60 }),
        camp: fc.array(fc.integer({ min: -1, max: 3 }), { minLength: actorCount, maxLength: actorCount }),
      })
      .map(({ ties, camp }) => ({
        actorCount,
        a: Int32Array.from(ties, ({ a }) => a),
        b: Int32Array.from(ties, ({ b }) => b),
        count: Int32Array.from(ties, ({ count }) => count),
        camp: Int32Array.from(camp),
        types: camp.map((one) => ACTOR_TYPES[one + 1]!),
        labelLength: new Int32Array(actorCount).fill(12),
      }));
  });
  fc.assert(
    fc.property(anyGraph, fc.integer(), (graph, seed) => {
      const positions = layoutLarge(graph, seed);
      expect(positions).toHaveLength(2 * graph.actorCount);
      expect(leastDistance(positions)).toBeGreaterThanOrEqual(9);
      expect(layoutLarge(graph, seed)).toEqual(positions);
    }),
    { numRuns: 40, seed: 20200103 },
  );
});
