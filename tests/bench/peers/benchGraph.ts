import { mulberry32 } from "../../../src/core/layout/mulberry32.ts";

/** A network to draw: the same actors, ties and places for everybody. */
export interface BenchGraph {
  readonly actorCount: number;
  /** Places in a plane of 1,200 by 800, and radii in pixels. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly radius: Float32Array;
  readonly tieCount: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** 0 cooperative, 1 neutral, 2 hostile. */
  readonly tone: Uint8Array;
  /** 1 where a tie is in the first window; the second has them all. */
  readonly early: Uint8Array;
}

export interface BenchSize {
  readonly actors: number;
  readonly ties: number;
}

/** The last two are those of ICEWS14 and ICEWS18. */
export const SIZES: readonly BenchSize[] = [
  { actors: 60, ties: 150 },
  { actors: 1000, ties: 4000 },
  { actors: 7128, ties: 23_533 },
  { actors: 23_033, ties: 124_896 },
];

export const PLANE = { widthPx: 1200, heightPx: 800 } as const;

const SEED = 20_200_103;
const CAMPS = 40;

/** A few actors have most ties, as in event data: the chance of the nth falls as n to the -0.8. */
export function benchGraph({ actors, ties }: BenchSize): BenchGraph {
  const random = mulberry32(SEED + actors);
  const { x, y } = placesInCamps(actors, random);
  const draw = byRank(actors, random);
  const [a, b] = [new Int32Array(ties), new Int32Array(ties)];
  const seen = new Set<number>();
  for (let tie = 0; tie < ties;) {
    const [one, other] = [draw(), draw()];
    const key = Math.min(one, other) * actors + Math.max(one, other);
    if (one === other || seen.has(key)) continue;
    seen.add(key);
    [a[tie], b[tie]] = [Math.min(one, other), Math.max(one, other)];
    tie += 1;
  }
  return {
    actorCount: actors,
    x,
    y,
    radius: radiiOf(actors, a, b),
    tieCount: ties,
    a,
    b,
    tone: Uint8Array.from(a, () => Math.floor(random() * 3)),
    early: Uint8Array.from(a, () => (random() < 0.5 ? 1 : 0)),
  };
}

function placesInCamps(actors: number, random: () => number): Pick<BenchGraph, "x" | "y"> {
  const camps = Array.from({ length: CAMPS }, () => [random() * PLANE.widthPx, random() * PLANE.heightPx]);
  const [x, y] = [new Float32Array(actors), new Float32Array(actors)];
  const spread = (): number => (random() + random() + random() - 1.5) * 160;
  for (let actor = 0; actor < actors; actor += 1) {
    const [campX = 0, campY = 0] = camps[Math.floor(random() * CAMPS)] ?? [];
    x[actor] = Math.min(PLANE.widthPx, Math.max(0, campX + spread()));
    y[actor] = Math.min(PLANE.heightPx, Math.max(0, campY + spread()));
  }
  return { x, y };
}

function byRank(actors: number, random: () => number): () => number {
  const upTo = new Float64Array(actors);
  let sum = 0;
  for (let rank = 0; rank < actors; rank += 1) upTo[rank] = sum += (rank + 1) ** -0.8;
  return () => {
    const wanted = random() * sum;
    let [low, high] = [0, actors - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (upTo[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function radiiOf(actors: number, a: Int32Array, b: Int32Array): Float32Array {
  const count = new Float32Array(actors);
  for (const end of [a, b]) for (const actor of end) count[actor]! += 1;
  const most = Math.sqrt(count.reduce((one, other) => Math.max(one, other), 1));
  return count.map((ties) => 1.5 + (14 * Math.sqrt(ties)) / most);
}
