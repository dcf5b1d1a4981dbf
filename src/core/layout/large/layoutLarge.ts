import { type Backbone, backboneOf } from "./backbone.ts";
import { createForces } from "./forces.ts";
import { fittedRadius, FRAME, type FramedSign, inFrame } from "./frame.ts";
import { type LargeGraph, weightsOf } from "./largeGraph.ts";
import { noPlaces, placeRest } from "./placeRest.ts";
import { type Points, pivotMds } from "./pivotMds.ts";
import type { Disc } from "./spreadOut.ts";

/** Steps of the forces in all, and between one stage and the next. */
const STEPS = 300;
const STEPS_A_STAGE = 20;
/** Distance over which the first drawing spreads, about that at which the forces balance. */
const START_SPREAD = 300;
/** Actors that the frame has room for; more of them get a larger one. */
const ROOM = 120;
/** So many of the busiest keep their signs free of the others where the whole is fitted into the frame. */
const KEPT_FREE = 120;

/** Distance in the frame's units, before it grows, that all those keep who may be drawn in it. */
const SEEN_APART = 10;

/** How far a layout has come. */
export interface LayoutStage {
  /** Share of the work that is done, above 0; 1 at the last stage. */
  readonly done: number;
  /**
   * x and y of each actor in layout units, whole numbers, one pair after another, y downwards: as
   * good as the work has come. To be asked before the next stage is.
   */
  positions(): Int32Array;
  /** The same in a third of the time, with too little room for those who are seldom seen: to be shown while the layout goes on. */
  sketch(): Int32Array;
}

/**
 * Lays out thousands of actors, stage by stage: the first stage comes at once and can be shown, each
 * further one is better, after the last there are none; who wants no more stops asking. The busiest
 * actors find their places by forces over the strongest ties of each, since those are what is drawn;
 * everybody else stands beside the neighbours, and whoever is tied to none of them in a band below.
 * The same graph and seed give the same positions at the same stage, in every run and engine.
 */
export function* layoutStages(graph: LargeGraph, seed: number): Generator<LayoutStage, void> {
  const weights = weightsOf(graph);
  const backbone = backboneOf(graph, weights);
  const points = startOf(backbone, seed);
  const forces = createForces(backbone, points);
  for (let step = STEPS_A_STAGE; step <= STEPS; step += STEPS_A_STAGE) {
    for (let turn = 0; turn < STEPS_A_STAGE; turn++) forces.step();
    const places = (isSketch: boolean): Int32Array =>
      positionsOf(graph, weights, backbone, points, { seed, isSketch });
    yield { done: step / STEPS, positions: () => places(false), sketch: () => places(true) };
  }
}

/** The last stage of a layout, at once; `progress` hears the share that is done, from 0 to 1. */
export function layoutLarge(
  graph: LargeGraph,
  seed: number,
  progress: (done: number) => void = () => undefined,
): Int32Array {
  let positions: Int32Array = new Int32Array(2 * graph.actorCount);
  for (const stage of layoutStages(graph, seed)) {
    progress(stage.done);
    if (stage.done === 1) positions = stage.positions();
  }
  return positions;
}

function startOf({ actors, a, b }: Backbone, seed: number): Points {
  const { x, y } = pivotMds(actors.length, a, b, seed);
  return { x: x.map((value) => value * START_SPREAD), y: y.map((value) => value * START_SPREAD) };
}

function positionsOf(
  graph: LargeGraph,
  weights: Int32Array,
  { actors }: Backbone,
  points: Points,
  { seed, isSketch }: { readonly seed: number; readonly isSketch: boolean },
): Int32Array {
  const growth = growthFor(graph.actorCount);
  const own = actors.map((actor) => weights[actor]!);
  const framed = inFrame(
    points,
    Array.from(actors, (actor): FramedSign => ({
      weight: weights[actor]!,
      type: graph.types[actor]!,
      labelLength: graph.labelLength[actor]!,
    })),
    isSketch,
  );
  const places = noPlaces(graph.actorCount);
  actors.forEach((actor, place) => {
    places.x[actor] = framed.x[place]! * growth;
    places.y[actor] = framed.y[place]! * growth;
  });
  const discs = Array.from(own.subarray(0, KEPT_FREE), (weight, place): Disc => {
    const actor = actors[place]!;
    return { x: places.x[actor]!, y: places.y[actor]!, radius: fittedRadius(weight, own[0]!) * growth };
  });
  placeRest(graph, weights, places, {
    discs,
    width: FRAME.width * growth,
    seenApart: SEEN_APART * growth,
    seed,
    isFirm: false,
    isSketch,
  });
  return positionsIn(places);
}

/**
 * Positions for actors that came to a graph after it was laid out: those that have a position in
 * `kept` (pairs, as a layout gives them) keep it; those where `isKept` is 0 come beside their neighbours.
 */
export function layoutBeside(
  graph: LargeGraph,
  kept: Int32Array,
  isKept: Uint8Array,
  seed: number,
): Int32Array {
  const places = noPlaces(graph.actorCount);
  for (let actor = 0; actor < graph.actorCount; actor++) {
    if (isKept[actor] !== 1) continue;
    places.x[actor] = kept[2 * actor]!;
    places.y[actor] = kept[2 * actor + 1]!;
  }
  const width = FRAME.width * growthFor(graph.actorCount);
  placeRest(graph, weightsOf(graph), places, {
    discs: [],
    width,
    seenApart: 0,
    seed,
    isFirm: true,
    isSketch: false,
  });
  return positionsIn(places);
}

/** How much larger than `FRAME` the frame of so many actors is. */
function growthFor(actorCount: number): number {
  return Math.max(1, Math.sqrt(actorCount / ROOM));
}

function positionsIn({ x, y }: Points): Int32Array {
  const positions = new Int32Array(2 * x.length);
  for (let actor = 0; actor < x.length; actor++) {
    positions[2 * actor] = Math.round(x[actor]!);
    positions[2 * actor + 1] = Math.round(y[actor]!);
  }
  return positions;
}
