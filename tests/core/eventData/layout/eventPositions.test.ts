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

test("every actor has a place, the same twice; the busiest stand clear of one another, others by whom they belong to", () => {
  const data = syntheticEvents({ events: 4_000, actors: 900, days: 30, seed: 3 });
  const positions = eventPositions(data);
  expect(positions).toEqual(eventPositions(data));
  expect(positions).toHaveLength(1_800);
  const points = Array.from(
    { length: 900 },
    (_, row) => [positions[row * 2]!, positions[row * 2 + 1]!] as const,
  );
  const core = points.slice(0, 300);
  expect(new Set(core.map(String)).size).toBe(300);
  const nearest = (from: readonly [number, number]): number =>
    Math.min(...core.map(([x, y]) => Math.hypot(x - from[0], y - from[1])));
  const far = points.slice(300).map(nearest);
  expect(Math.max(...far)).toBeLessThan(400);
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
