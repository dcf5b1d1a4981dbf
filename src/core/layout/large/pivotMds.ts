import { mulberry32 } from "../mulberry32.ts";
import { adjacencyOf, type Adjacency } from "./adjacency.ts";

const PIVOTS = 50;
const POWER_STEPS = 60;
const SEEDED_SHARE = 0.01;

/** Coordinates of actors about 0, 0, in steps along ties. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * A first drawing in which distances on paper follow distances along ties: classical scaling from
 * the distances to a few pivots (Brandes and Pich, "Eigensolver methods for progressive
 * multidimensional scaling of large data", 2006). A seeded trifle is added, so that actors with the
 * same distances do not stand on one point.
 */
export function pivotMds(actorCount: number, a: Int32Array, b: Int32Array, seed: number): Points {
  const random = mulberry32(seed);
  const columns = centred(pivotDistances(actorCount, adjacencyOf(actorCount, a, b)), actorCount);
  const first = principal(columns, random, null);
  const second = principal(columns, random, first);
  const x = project(columns, first, actorCount);
  const y = project(columns, second, actorCount);
  for (const values of [x, y]) {
    const spread = spreadOf(values);
    for (let i = 0; i < actorCount; i++) values[i] = values[i]! / spread + (random() - 0.5) * SEEDED_SHARE;
  }
  return { x, y };
}

/** Distances along ties from each pivot; each pivot is the actor farthest from those before. */
function pivotDistances(actorCount: number, adjacency: Adjacency): Float64Array[] {
  const nearest = new Float64Array(actorCount).fill(Infinity);
  const columns: Float64Array[] = [];
  let pivot = 0;
  while (columns.length < Math.min(PIVOTS, actorCount)) {
    const distances = distancesFrom(pivot, actorCount, adjacency);
    columns.push(distances);
    let farthest = 0;
    for (let i = 0; i < actorCount; i++) {
      nearest[i] = Math.min(nearest[i]!, distances[i]!);
      if (nearest[i]! > nearest[farthest]!) farthest = i;
    }
    if (nearest[farthest] === 0) break;
    pivot = farthest;
  }
  return columns;
}

/** What cannot be reached counts as a little farther than all that can. */
function distancesFrom(pivot: number, actorCount: number, { start, other }: Adjacency): Float64Array {
  const distances = new Float64Array(actorCount).fill(-1);
  const queue = new Int32Array(actorCount);
  distances[pivot] = 0;
  queue[0] = pivot;
  let [read, written] = [0, 1];
  while (read < written) {
    const at = queue[read++]!;
    for (let place = start[at]!; place < start[at + 1]!; place++) {
      const to = other[place]!;
      if (distances[to]! >= 0) continue;
      distances[to] = distances[at]! + 1;
      queue[written++] = to;
    }
  }
  const beyond = distances[queue[written - 1]!]! + 2;
  return distances.map((distance) => (distance < 0 ? beyond : distance));
}

/** Squared distances with the means of rows and columns taken out. */
function centred(columns: readonly Float64Array[], actorCount: number): Float64Array[] {
  const rowMean = new Float64Array(actorCount);
  for (const column of columns)
    for (let i = 0; i < actorCount; i++) rowMean[i]! += (column[i]! * column[i]!) / columns.length;
  const mean = rowMean.reduce((sum, value) => sum + value, 0) / actorCount;
  return columns.map((column) => {
    const columnMean = column.reduce((sum, value) => sum + value * value, 0) / actorCount;
    return column.map((value, i) => -(value * value - rowMean[i]! - columnMean + mean) / 2);
  });
}

/** The direction among the pivots in which the columns differ most, or, beside `before`, second most. */
function principal(
  columns: readonly Float64Array[],
  random: () => number,
  before: Float64Array | null,
): Float64Array {
  const products = columns.map((p) => columns.map((q) => dot(p, q)));
  let vector = normal(Float64Array.from(columns, () => random() - 0.5));
  for (let step = 0; step < POWER_STEPS; step++) {
    const next = Float64Array.from(products, (row) =>
      row.reduce((sum, value, i) => sum + value * vector[i]!, 0),
    );
    if (before !== null) {
      const along = dot(next, before);
      for (let i = 0; i < next.length; i++) next[i]! -= along * before[i]!;
    }
    vector = normal(next);
  }
  return vector;
}

function project(
  columns: readonly Float64Array[],
  direction: Float64Array,
  actorCount: number,
): Float64Array {
  const values = new Float64Array(actorCount);
  columns.forEach((column, pivot) => {
    for (let i = 0; i < actorCount; i++) values[i]! += column[i]! * direction[pivot]!;
  });
  return values;
}

function spreadOf(values: Float64Array): number {
  return Math.sqrt(dot(values, values) / values.length) || 1;
}

function normal(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector));
  return length > 0 ? vector.map((value) => value / length) : vector;
}

function dot(p: ArrayLike<number>, q: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < p.length; i++) sum += p[i]! * q[i]!;
  return sum;
}
