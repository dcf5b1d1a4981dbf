import { adjacencyOf } from "../../../src/core/layout/large/adjacency.ts";
import { type LargeGraph, weightsOf } from "../../../src/core/layout/large/largeGraph.ts";
import { mulberry32 } from "../../fixtures/randomGraph.ts";

/** x and y of each actor, one pair after another. */
export type Pairs = ArrayLike<number>;

export interface Quality {
  /** How far distances on paper are from those along ties, whatever the scale: 0 is perfect. */
  readonly stress: number;
  /** Of an actor's neighbours, the share that is among as many nearest on paper. */
  readonly neighboursKept: number;
  /** Of the sixty busiest, pairs of signs that overlap where the drawn are fitted into 1000 x 580 px. */
  readonly overlaps: number;
  /** Of the 400 strongest ties: mean length there in px, and pairs that cross. */
  readonly tiePx: number;
  readonly crossings: number;
}

const SEED = 20_200_103;
const SOURCES = 40;
const ASKED = 300;
const MOST_NEIGHBOURS = 60;
const BUSIEST = 60;
const DRAWN = 400;
const FRAME = { width: 1000 - 2 * 84, height: 580 - 2 * 34 } as const;

export function qualityOf(graph: LargeGraph, at: Pairs): Quality {
  const fitted = fittedTo(graph, at);
  const drawn = strongest(graph, DRAWN);
  return {
    stress: stressOf(graph, at),
    neighboursKept: neighboursKept(graph, at),
    overlaps: overlapsOf(graph, fitted),
    tiePx: drawn.reduce((sum, tie) => sum + apart(fitted, graph.a[tie]!, graph.b[tie]!), 0) / drawn.length,
    crossings: crossingsOf(graph, drawn, fitted),
  };
}

function apart(at: Pairs, p: number, q: number): number {
  return Math.hypot(at[2 * p]! - at[2 * q]!, at[2 * p + 1]! - at[2 * q + 1]!);
}

function strongest({ count, a, b }: LargeGraph, most: number): readonly number[] {
  return [...count.keys()]
    .filter((tie) => a[tie] !== b[tie])
    .sort((s, t) => count[t]! - count[s]! || s - t)
    .slice(0, most);
}

/** In px, with the ends of the drawn ties filling the frame. */
function fittedTo(graph: LargeGraph, at: Pairs): Pairs {
  const ends = strongest(graph, DRAWN).flatMap((tie) => [graph.a[tie]!, graph.b[tie]!]);
  const extent = (axis: number): { least: number; length: number } => {
    const values = ends.map((actor) => at[2 * actor + axis]!);
    const least = Math.min(...values);
    return { least, length: Math.max(1e-9, Math.max(...values) - least) };
  };
  const [across, down] = [extent(0), extent(1)];
  const zoom = Math.min(FRAME.width / across.length, FRAME.height / down.length);
  return Float64Array.from(at, (value, i) => (value - (i % 2 === 0 ? across : down).least) * zoom);
}

function overlapsOf(graph: LargeGraph, fitted: Pairs): number {
  const weights = weightsOf(graph);
  const busiest = [...weights.keys()].sort((p, q) => weights[q]! - weights[p]! || p - q).slice(0, BUSIEST);
  const radius = (actor: number): number =>
    Math.max(3.2, 23 * Math.sqrt(weights[actor]! / weights[busiest[0]!]!));
  return busiest.reduce(
    (sum, p, i) =>
      sum + busiest.slice(0, i).filter((q) => apart(fitted, p, q) < radius(p) + radius(q)).length,
    0,
  );
}

function crossingsOf({ a, b }: LargeGraph, drawn: readonly number[], at: Pairs): number {
  const side = (p: number, q: number, r: number): number =>
    Math.sign(
      (at[2 * q]! - at[2 * p]!) * (at[2 * r + 1]! - at[2 * p + 1]!) -
        (at[2 * q + 1]! - at[2 * p + 1]!) * (at[2 * r]! - at[2 * p]!),
    );
  const crosses = (s: number, t: number): boolean => {
    const [p, q, r, u] = [a[s]!, b[s]!, a[t]!, b[t]!];
    if (p === r || p === u || q === r || q === u) return false;
    return side(p, q, r) !== side(p, q, u) && side(r, u, p) !== side(r, u, q);
  };
  return drawn.reduce((sum, s, i) => sum + drawn.slice(0, i).filter((t) => crosses(s, t)).length, 0);
}

function stressOf(graph: LargeGraph, at: Pairs): number {
  const random = mulberry32(SEED);
  const { start, other } = adjacencyOf(graph.actorCount, graph.a, graph.b);
  let [ratio, squared] = [0, 0];
  const pairs: { paper: number; steps: number }[] = [];
  for (let source = 0; source < SOURCES; source++) {
    const from = Math.floor(graph.actorCount * random());
    const steps = stepsFrom(from, start, other);
    for (let to = 0; to < graph.actorCount; to++) {
      if (steps[to]! <= 0) continue;
      const paper = apart(at, from, to);
      pairs.push({ paper, steps: steps[to]! });
      ratio += paper / steps[to]!;
      squared += (paper / steps[to]!) ** 2;
    }
  }
  const scale = ratio / squared;
  return (
    pairs.reduce((sum, { paper, steps }) => sum + ((scale * paper - steps) / steps) ** 2, 0) / pairs.length
  );
}

function stepsFrom(from: number, start: Int32Array, other: Int32Array): Int32Array {
  const steps = new Int32Array(start.length - 1).fill(-1);
  steps[from] = 0;
  const queue = [from];
  for (const at of queue)
    for (const to of other.subarray(start[at], start[at + 1]))
      if (steps[to]! < 0) {
        steps[to] = steps[at]! + 1;
        queue.push(to);
      }
  return steps;
}

function neighboursKept(graph: LargeGraph, at: Pairs): number {
  const random = mulberry32(SEED);
  const { start, other } = adjacencyOf(graph.actorCount, graph.a, graph.b);
  const shares: number[] = [];
  for (let turn = 0; turn < ASKED; turn++) {
    const actor = Math.floor(graph.actorCount * random());
    const neighbours = new Set(other.subarray(start[actor], start[actor + 1]));
    if (neighbours.size === 0 || neighbours.size > MOST_NEIGHBOURS) continue;
    const nearest = Float64Array.from({ length: graph.actorCount }, (_, to) => apart(at, actor, to));
    const limit = nearest.toSorted()[neighbours.size]!;
    shares.push([...neighbours].filter((to) => nearest[to]! <= limit).length / neighbours.size);
  }
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
}
