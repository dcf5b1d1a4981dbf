import { adjacencyOf } from "./adjacency.ts";
import { placeInBand } from "./band.ts";
import { placeBesideNeighbours } from "./besideNeighbours.ts";
import { busiestPlaces, type LargeGraph } from "./largeGraph.ts";
import type { Points } from "./pivotMds.ts";
import { type Disc, type Spreading, spreadOut } from "./spreadOut.ts";

/** Distance in layout units that actors keep where there is room, and that at which signs are clear of each other. */
const APART = 48;
const KNOWN = 4_000;
const CLEAR = 13;
const ROUNDS = 14;
const MOST_ROUNDS_TO_CLEAR = 60;
const ROUNDS_IN_SKETCH = 2;
const SPIRAL_SPACING = 40;

export interface RestOptions {
  readonly discs: readonly Disc[];
  /** Width of the band below, in layout units. */
  readonly width: number;
  /** Distance that the busiest few thousand keep, as they may be drawn where the whole is fitted in. */
  readonly seenApart: number;
  readonly seed: number;
  /** Whether those that have a place stay on it to the last unit, or may make way for a sign. */
  readonly isFirm: boolean;
  /** For a moment only: nobody waits until all have room. */
  readonly isSketch: boolean;
}

function spread(places: Points, actors: Int32Array, stay: Uint8Array, spreading: Spreading): void {
  const placed = actors.filter((actor) => !Number.isNaN(places.x[actor]!));
  const points = {
    x: Float64Array.from(placed, (actor) => places.x[actor]!),
    y: Float64Array.from(placed, (actor) => places.y[actor]!),
  };
  spreadOut(
    points,
    Uint8Array.from(placed, (actor) => stay[actor]!),
    spreading,
  );
  placed.forEach((actor, i) => {
    places.x[actor] = points.x[i]!;
    places.y[actor] = points.y[i]!;
  });
}

/** No actor has a place: all at NaN. */
export function noPlaces(actorCount: number): Points {
  return { x: new Float64Array(actorCount).fill(NaN), y: new Float64Array(actorCount).fill(NaN) };
}

/**
 * Gives a place to every actor that has none, where those that have one stay (or nearly): beside its neighbours,
 * out of the `discs`; whoever no tie connects with the placed comes into a band below all.
 */
export function placeRest(
  graph: LargeGraph,
  weights: Int32Array,
  places: Points,
  { discs, width, seenApart, seed, isFirm, isSketch }: RestOptions,
): void {
  const adjacency = adjacencyOf(graph.actorCount, graph.a, graph.b);
  const order = busiestPlaces(weights);
  const had = Uint8Array.from(places.x, (x) => (Number.isNaN(x) ? 0 : 1));
  const stay = had.slice();
  const rounds = isSketch ? ROUNDS_IN_SKETCH : ROUNDS;
  for (const [until, distance] of [
    [KNOWN, Math.max(APART, seenApart)],
    [order.length, APART],
  ] as const) {
    placeBesideNeighbours(places, order.subarray(0, until), adjacency, graph.count, SPIRAL_SPACING);
    spread(places, order.subarray(0, until), stay, { distance, rounds, discs, seed });
    for (const actor of order.subarray(0, until)) if (!Number.isNaN(places.x[actor]!)) stay[actor] = 1;
  }
  const clear = { distance: CLEAR, rounds: MOST_ROUNDS_TO_CLEAR, discs: [], seed };
  if (!isSketch) spread(places, order, isFirm ? had : new Uint8Array(order.length), clear);
  placeInBand(places, order, adjacency, width, APART);
}
