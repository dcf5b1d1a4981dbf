import { describe, expect, it } from "vitest";
import { findChains, MOST_CHAINS } from "../../../src/core/analysis/chains.ts";
import { columnsOf } from "../../../src/core/events/columns.ts";
import { inRowOrder } from "../../../src/core/events/dateColumns.ts";
import { parseEdtf } from "../../../src/core/model/edtf.ts";
import type { Graph, Interaction } from "../../../src/core/model/graph.ts";
import { mulberry32, pick, randomGraph } from "../../fixtures/randomGraph.ts";
import { type NaiveChain, naiveChains } from "../events/naiveChains.ts";
import { naiveTies } from "../events/naiveTies.ts";

const SEEDS = Array.from({ length: 150 }, (_, seed) => seed);

function found(graph: Graph, from: number, to: number, longestPause: number) {
  const columns = columnsOf(inRowOrder(graph));
  const rows = Array.from({ length: columns.datedCount }, (_, row) => row);
  return findChains(columns, rows, () => true, { from, to, longestPause });
}

/** Day by day: is there a day for each, no earlier than the one before, and at most the pause after it? */
function daysFit(choices: readonly (readonly number[])[], pause: number, before?: number): boolean {
  const [days, ...rest] = choices;
  if (days === undefined) return true;
  return days.some(
    (day) => (before === undefined || (day >= before && day - before <= pause)) && daysFit(rest, pause, day),
  );
}

function daysOf({ date }: Interaction): readonly number[] {
  const { first, last } = parseEdtf(date!)!;
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

function naive(graph: Graph, from: number, to: number, pause: number): readonly NaiveChain[] {
  const { interactions } = inRowOrder(graph);
  const linked = interactions.flatMap((one, row) =>
    one.date === null
      ? []
      : [{ row, date: one.date, ties: naiveTies(graph, one).map(({ a, b }) => [a, b] as const) }],
  );
  return naiveChains(linked, from, to, pause);
}

describe("findChains, on random graphs", () => {
  const cases = SEEDS.map((seed) => {
    const random = mulberry32(seed);
    const graph = randomGraph(seed, {
      actors: 4 + (seed % 6),
      interactions: 4 + (seed % 12),
      days: 1 + (seed % 25),
    });
    const from = Math.floor(random() * graph.actors.length);
    const to = (from + 1 + Math.floor(random() * (graph.actors.length - 1))) % graph.actors.length;
    return { seed, graph, from, to, pause: pick(random, [0, 1, 3, 10, Infinity]) };
  });

  it("finds the chains that trying everything finds, the shortest first, then by day", () => {
    let some = 0;
    for (const { seed, graph, from, to, pause } of cases) {
      const { chains, more } = found(graph, from, to, pause);
      const all = naive(graph, from, to, pause);
      expect({ seed, more }).toEqual({ seed, more: all.length > MOST_CHAINS });
      const expected = all.slice(0, MOST_CHAINS);
      expect({ seed, chains: chains.map(({ actors, rows }) => ({ actors, rows })) }).toEqual({
        seed,
        chains: expected,
      });
      if (chains.length > 0) some += 1;
    }
    expect(some).toBeGreaterThan(40);
  });

  it("calls only those certain whose order holds on whichever days the imprecise ones took place", () => {
    let certain = 0;
    for (const { seed, graph, from, to, pause } of cases) {
      const { interactions } = inRowOrder(graph);
      for (const { rows, isCertain } of found(graph, from, to, pause).chains.filter((one) => one.isCertain)) {
        const dates = rows.map((row) => interactions[row]!);
        const holds = everyWorld(dates).every((choices) => daysFit(choices, pause));
        expect({ seed, rows, holds }).toEqual({ seed, rows, holds: isCertain });
        if (rows.length > 1) certain += 1;
      }
    }
    expect(certain).toBeGreaterThan(40);
  });
});

/** One day for each imprecise date, in all ways; all its days for one that lasted. */
function everyWorld(dates: readonly Interaction[]): readonly (readonly (readonly number[])[])[] {
  const [head, ...rest] = dates;
  if (head === undefined) return [[]];
  const { form } = parseEdtf(head.date!)!;
  const own = form === "day" || form === "lasting" ? [daysOf(head)] : daysOf(head).map((day) => [day]);
  return everyWorld(rest).flatMap((world) => own.map((days) => [days, ...world]));
}

it("ends after so many chains, and says that there are more", () => {
  const graph = randomGraph(3, { actors: 6, interactions: 300, days: 5 });
  const { chains, more } = found(graph, 0, 1, Infinity);
  expect([chains.length, more]).toEqual([MOST_CHAINS, true]);
});
