import { describe, expect, it } from "vitest";
import { openGraph } from "../../../src/core/events/openGraph.ts";
import { LEFT_OUT_CODES, type Picture } from "../../../src/core/events/picture.ts";
import type { Graph } from "../../../src/core/model/graph.ts";
import type { View } from "../../../src/core/view/view.ts";
import { mulberry32, pick, type Random, randomGraph } from "../../fixtures/randomGraph.ts";
import { type NaivePicture, naiveQuery } from "./naiveQuery.ts";
import { randomView } from "./randomView.ts";

const SEEDS = Array.from({ length: 320 }, (_, seed) => seed);
const PARTS = Array.from({ length: 16 }, (_, part) => SEEDS.slice(part * 20, part * 20 + 20));
const VIEWS_A_GRAPH = 6;

/** A graph and some views of it, every second one but one change from the view before, with the engine's picture of each. */
function* pictures(seed: number) {
  const random = mulberry32(1_000_000 + seed);
  const size = { actors: 4 + (seed % 12), interactions: seed % 50, days: 1 + (seed % 30) };
  const graph = ofSomePublishers(randomGraph(seed, size));
  const open = openGraph(graph);
  let view = randomView(random, graph);
  for (let turn = 0; turn < VIEWS_A_GRAPH; turn += 1) {
    view =
      turn % 2 === 0 ? randomView(random, graph) : withOneChange(random, view, randomView(random, graph));
    yield {
      graph,
      view,
      picture: open.query(view),
      what: `seed ${seed}, view ${turn}: ${JSON.stringify(view)}`,
    };
  }
}

const PUBLISHERS = [
  "The Example",
  "Example Wire",
  "The Other / Example Wire",
  "The Other (French)",
  "Example Herald",
  "The Far Example",
  "The Far Example / The Third",
];

/** Sources of the same publisher lie apart, and one interaction may cite several of them; some reprint another. */
function ofSomePublishers(graph: Graph): Graph {
  const sources = graph.sources.map((source, row) => ({ ...source, publisher: PUBLISHERS[row % 7]! }));
  return { ...graph, sources };
}

function withOneChange(random: Random, view: View, other: View): View {
  const field = pick(random, Object.keys(view) as (keyof View)[]);
  return { ...view, [field]: other[field] };
}

function withoutReasons(picture: Picture): NaivePicture {
  return { ...picture, leftOut: picture.leftOut.map(({ code, what, count }) => ({ code, what, count })) };
}

const sum = (list: Iterable<number>): number => [...list].reduce((total, one) => total + one, 0);

describe("query, on random graphs and views", () => {
  it.each(PARTS)("gives the picture of the naive twin, seeds %i and following", (...seeds) => {
    for (const seed of seeds) {
      let naive: ReturnType<typeof naiveQuery> | undefined;
      for (const { graph, view, picture, what } of pictures(seed)) {
        naive ??= naiveQuery(graph);
        expect({ what, ...withoutReasons(picture) }).toStrictEqual({ what, ...naive(view) });
      }
    }
  });

  it("shows or counts out every interaction, and every actor", () => {
    for (const seed of SEEDS) {
      for (const { picture, what } of pictures(seed)) {
        const { totals, leftOut } = picture;
        const lost = (thing: string): number =>
          sum(leftOut.filter((one) => one.what === thing).map(({ count }) => count));
        const added = {
          interactions: totals.interactions.shown + lost("interactions"),
          actors: totals.actors.shown + lost("actors"),
        };
        expect({ what, ...added }).toEqual({
          what,
          interactions: totals.interactions.all,
          actors: totals.actors.all,
        });
        expect({ what, empty: leftOut.filter(({ count }) => count === 0) }).toEqual({ what, empty: [] });
      }
    }
  });

  it("draws each dated interaction as one part of one bar", () => {
    for (const seed of SEEDS) {
      for (const { graph, picture, what } of pictures(seed)) {
        const dated = graph.interactions.filter(({ date }) => date !== null).length;
        const shownUndated = picture.interactions.filter((row) => row >= dated).length;
        const bars = sum(picture.histogram.inside) + sum(picture.histogram.possible);
        expect({ what, bars }).toEqual({ what, bars: picture.totals.interactions.shown - shownUndated });
      }
    }
  });

  it("counts a tie once for each of its strands", () => {
    for (const seed of SEEDS) {
      for (const {
        picture: { ties },
        what,
      } of pictures(seed)) {
        const bySum = Array.from(ties.count, (_, tie) => sum(ties.strands.subarray(tie * 4, tie * 4 + 4)));
        expect({ what, bySum }).toEqual({ what, bySum: [...ties.count] });
      }
    }
  });

  it("has tried every way of leaving something out, many times", () => {
    const tally = new Map<string, number>(LEFT_OUT_CODES.map((code) => [code, 0]));
    let notEmpty = 0;
    for (const seed of SEEDS) {
      for (const { picture } of pictures(seed)) {
        for (const { code } of picture.leftOut) tally.set(code, tally.get(code)! + 1);
        if (picture.totals.interactions.shown > 0) notEmpty += 1;
      }
    }
    expect([...tally].filter(([, times]) => times < 40)).toEqual([]);
    expect(notEmpty).toBeGreaterThan(500);
  });
});
