import { expect, it } from "vitest";
import { eventIndexOf } from "../../../src/core/eventData/eventIndex.ts";
import {
  BEGUN_BY_B,
  DIRECTED,
  dyadOf,
  placesOfLanes,
  strandOf,
  wayOf,
} from "../../../src/core/eventData/lanes.ts";
import { randomEvents } from "../../fixtures/randomEvents.ts";

const SEEDS = Array.from({ length: 20 }, (_, seed) => seed);

it.each(SEEDS)("gives each event the lane of its actors, strand and way, seed %i", (seed) => {
  const data = randomEvents(seed, { actors: 3 + seed, events: seed * 9, days: 5 });
  const index = eventIndexOf(data);
  const { lane, code, dyadA, dyadB, kinds } = index;
  const placeOf = placesOfLanes(index);
  for (let event = 0; event < index.eventCount; event += 1) {
    const [from, to, kind] = [data.initiator[event]!, data.target[event]!, data.kind[event]!];
    const here = code[placeOf[lane[event]!]!]!;
    expect([dyadA[dyadOf(here)], dyadB[dyadOf(here)]]).toEqual([Math.min(from, to), Math.max(from, to)]);
    expect(strandOf(here)).toBe(kinds.strand[kind]);
    expect(wayOf(here)).toBe((kinds.isDirected[kind] === 1 ? DIRECTED : 0) + (from > to ? BEGUN_BY_B : 0));
  }
});

it.each(SEEDS)("numbers lanes as events first need them, and orders them by their code, seed %i", (seed) => {
  const { lane, code, laneAt } = eventIndexOf(randomEvents(seed, { actors: 9, events: seed * 9, days: 5 }));
  expect([...new Set(lane)]).toEqual(Array.from(laneAt.keys()));
  expect(Array.from(laneAt).toSorted((a, b) => a - b)).toEqual(Array.from(laneAt.keys()));
  expect(Array.from(code)).toEqual(Array.from(new Set(code)).toSorted((a, b) => a - b));
});
