import fc from "fast-check";
import { expect, test } from "vitest";
import { eventPositions } from "../../../../src/core/eventData/layout/eventPositions.ts";
import { pairCounts } from "../../../../src/core/eventData/layout/pairCounts.ts";
import { syntheticEvents } from "../../../bench/syntheticEvents.ts";

test("pairs are counted as a map counts them", () => {
  const event = fc.tuple(fc.nat(8), fc.nat(8)).filter(([one, other]) => one !== other);
  fc.assert(
    fc.property(fc.array(event), (events) => {
      const expected = new Map<string, number>();
      for (const [one, other] of events) {
        const key = `${Math.min(one, other)} ${Math.max(one, other)}`;
        expected.set(key, (expected.get(key) ?? 0) + 1);
      }
      const column = (end: 0 | 1): Uint32Array => Uint32Array.from(events, (pair) => pair[end]);
      const { low, high, count } = pairCounts(column(0), column(1), 9);
      expect(Array.from(low).toSorted((a, b) => a - b)).toEqual(Array.from(low));
      expect(new Map(Array.from(low, (one, pair) => [`${one} ${high[pair]}`, count[pair]]))).toEqual(
        expected,
      );
      expect(low).toHaveLength(expected.size);
    }),
    { verbose: true },
  );
});

test("every actor has a place of its own, the same twice, and strong ties are short", () => {
  const data = syntheticEvents({ events: 4_000, actors: 900, days: 30, seed: 3 });
  const positions = eventPositions(data);
  expect(positions).toEqual(eventPositions(data));
  expect(positions).toHaveLength(1_800);
  const points = Array.from({ length: 900 }, (_, row) => [positions[2 * row]!, positions[2 * row + 1]!]);
  expect(new Set(points.map(String)).size).toBe(900);
  const { low, high, count } = pairCounts(data.initiator, data.target, 900);
  const strongest = [...count.keys()].sort((p, q) => count[q]! - count[p]! || p - q).slice(0, 200);
  const apart = (one: number, other: number): number =>
    Math.hypot(points[one]![0]! - points[other]![0]!, points[one]![1]! - points[other]![1]!);
  const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);
  const ties = sum(strongest.map((pair) => apart(low[pair]!, high[pair]!)));
  const others = sum(strongest.map((pair, i) => apart(low[pair]!, high[strongest.at(i - 100)!]!)));
  expect(ties).toBeLessThan(others);
});

test("progress is heard, from some to all", () => {
  const heard: number[] = [];
  eventPositions(syntheticEvents({ events: 400, actors: 90, days: 3, seed: 3 }), (done) => heard.push(done));
  expect(heard).toEqual(heard.toSorted((p, q) => p - q));
  expect(heard.at(-1)).toBe(1);
});

test("two actors, and none", () => {
  const two = syntheticEvents({ events: 3, actors: 2, days: 1, seed: 1 });
  expect(eventPositions(two)).toHaveLength(4);
  const none = {
    ...two,
    actors: { ...two.actors, id: [] },
    initiator: new Uint32Array(0),
    target: new Uint32Array(0),
  };
  expect(eventPositions(none)).toEqual(new Int32Array(0));
});
