import type { Catalogue } from "../../../src/core/events/catalogue.ts";
import { type Picture, STRANDS } from "../../../src/core/events/picture.ts";
import { mulberry32 } from "../../../src/core/layout/mulberry32.ts";
import type { Actor } from "../../../src/core/model/graph.ts";
import { actorId } from "../../../src/core/model/ids.ts";
import { ACTOR_TYPES } from "../../../src/core/model/vocabulary.ts";
import type { BenchGraph } from "./benchGraph.ts";

/** A network to draw, as the explorer has it; everything in it is invented. */
export interface BenchNetwork {
  readonly catalogue: Catalogue;
  /** All actors and ties. */
  readonly picture: Picture;
  /** All actors, and the ties that pass; by their place in the graph. */
  pictureWith(isKept: (tie: number) => boolean): Picture;
}

const SEED = 7;

/** Most ties have one interaction, few have hundreds; most of them are of the tie's tone. */
export function networkOf(graph: BenchGraph): BenchNetwork {
  const random = mulberry32(SEED);
  const order = Array.from({ length: graph.tieCount }, (_, tie) => tie).sort(
    (p, q) => graph.a[p]! - graph.a[q]! || graph.b[p]! - graph.b[q]!,
  );
  const all = tieRows(graph, order, random);
  return {
    catalogue: catalogueOf(graph, random),
    picture: pictureOf(graph.actorCount, all),
    pictureWith: (isKept) =>
      pictureOf(
        graph.actorCount,
        partOf(
          all,
          order.flatMap((tie, place) => (isKept(tie) ? [place] : [])),
        ),
      ),
  };
}

function tieRows(
  { a, b, tone }: BenchGraph,
  order: readonly number[],
  random: () => number,
): Picture["ties"] {
  const strands = new Int32Array(order.length * STRANDS.length);
  const arrows = new Uint8Array(order.length * STRANDS.length);
  const count = Int32Array.from(order, () => Math.ceil(Math.min(500, 0.55 * (1 - random()) ** -0.9)));
  count.forEach((total, tie) => {
    const main = tone[order[tie]!]!;
    const others = total > 2 ? Math.floor(total * random() * 0.5) : 0;
    strands[tie * 4 + main]! += total - others;
    strands[tie * 4 + main + 1]! += others;
    for (let strand = 0; strand < 4; strand += 1) {
      if (strands[tie * 4 + strand]! > 0) arrows[tie * 4 + strand] = Math.floor(random() * 4);
    }
  });
  const ends = (of: Int32Array): Int32Array => Int32Array.from(order, (tie) => of[tie]!);
  return { a: ends(a), b: ends(b), count, strands, arrows };
}

function partOf(ties: Picture["ties"], places: readonly number[]): Picture["ties"] {
  const four = places.flatMap((tie) => [tie * 4, tie * 4 + 1, tie * 4 + 2, tie * 4 + 3]);
  const of = (column: Int32Array): Int32Array => Int32Array.from(places, (tie) => column[tie]!);
  return {
    a: of(ties.a),
    b: of(ties.b),
    count: of(ties.count),
    strands: Int32Array.from(four, (at) => ties.strands[at]!),
    arrows: Uint8Array.from(four, (at) => ties.arrows[at]!),
  };
}

function pictureOf(actors: number, ties: Picture["ties"]): Picture {
  const row = Int32Array.from({ length: actors }, (_, at) => at);
  const [count, partners] = [new Int32Array(actors), new Int32Array(actors)];
  const strands = new Int32Array(actors * STRANDS.length);
  for (let tie = 0; tie < ties.a.length; tie += 1) {
    for (const end of [ties.a[tie]!, ties.b[tie]!]) {
      count[end]! += ties.count[tie]!;
      partners[end]! += 1;
      for (let strand = 0; strand < 4; strand += 1)
        strands[end * 4 + strand]! += ties.strands[tie * 4 + strand]!;
    }
  }
  const interactions = ties.count.reduce((sum, one) => sum + one, 0);
  const shown = (number: number) => ({ shown: number, all: number });
  return {
    ...EMPTY_PARTS,
    totals: { actors: shown(actors), ties: shown(ties.a.length), interactions: shown(interactions) },
    actors: { row, count, partners, strands },
    ties,
  };
}

const NONE = new Int32Array(0);
const EMPTY_PARTS = {
  interactions: NONE,
  possible: new Uint8Array(0),
  histogram: { firstDay: 0, days: 0, inside: NONE, possible: NONE, outside: NONE, coverage: NONE },
  kindCounts: NONE,
  classCounts: NONE,
  classToneCounts: NONE,
  facets: { types: NONE, topics: NONE, sources: NONE, publishers: NONE, statuses: NONE, confidences: NONE },
  strandTotals: new Int32Array(STRANDS.length),
  possibleTotal: 0,
  sourcesTotal: 0,
  sources: NONE,
  reportUnknown: 0,
  chains: null,
  leftOut: [],
} as const;

function catalogueOf({ actorCount, x, y }: BenchGraph, random: () => number): Catalogue {
  const all = Array.from({ length: actorCount }, (_, row) => actorOf(row, random));
  return {
    id: "invented",
    title: "Invented",
    description: "",
    licence: "",
    dataVersion: "",
    contact: "",
    codebook: { classes: [], kinds: [] },
    sources: [],
    actors: all,
    keyDates: [],
    positions: Object.fromEntries(all.map(({ id }, row) => [id, [Math.round(x[row]!), Math.round(y[row]!)]])),
    views: [],
    stories: [],
    interactionIds: [],
    topics: [],
    fingerprint: String(actorCount),
  };
}

function actorOf(row: number, random: () => number): Actor {
  return {
    id: actorId(`actor-${row}`),
    name: `Invented actor number ${row}`,
    shortName: `Actor ${row}`,
    type: ACTOR_TYPES[Math.floor(random() * ACTOR_TYPES.length)]!,
    names: [],
    roles: [],
    memberOf: [],
    summary: "",
  };
}

/** Countries on a sunflower about the middle, larger ones first; their actors about them, the busy ones within. */
