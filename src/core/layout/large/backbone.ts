import { busiestPlaces, type LargeGraph } from "./largeGraph.ts";
import { tieStrength } from "./tieStrength.ts";

/** Actors whose places are found by forces; the others stand beside those they are tied to. */
const MOST_ACTORS = 1_000;
/** Strongest ties of each actor that pull. All of them would pull everybody into one ball. */
const TIES_EACH = 8;

/** The busiest actors and, of the ties among them, those that are among the strongest of an end. */
export interface Backbone {
  /** Places in the graph, the busiest first. */
  readonly actors: Int32Array;
  /** Ends of the ties, as places in `actors`. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly strength: Float64Array;
  /** Camps of the actors, numbered as in the graph; -1 for none. */
  readonly camp: Int32Array;
}

/** `weights`: interactions of each actor of the graph. */
export function backboneOf(graph: LargeGraph, weights: Int32Array): Backbone {
  const actors = busiestPlaces(weights)
    .filter((actor) => weights[actor]! > 0)
    .slice(0, MOST_ACTORS);
  const placeOf = new Int32Array(graph.actorCount).fill(-1);
  actors.forEach((actor, place) => (placeOf[actor] = place));
  const ties = strongestOfEach(graph, placeOf, actors.length);
  return {
    actors,
    a: ties.map((tie) => placeOf[graph.a[tie]!]!),
    b: ties.map((tie) => placeOf[graph.b[tie]!]!),
    strength: Float64Array.from(ties, (tie) => tieStrength(graph.count[tie]!)),
    camp: actors.map((actor) => graph.camp[actor]!),
  };
}

/** Strongest first; a tie stays as long as one of its ends has fewer than it may have. */
function strongestOfEach({ a, b, count }: LargeGraph, placeOf: Int32Array, actors: number): Int32Array {
  const among = Int32Array.from(a.keys())
    .filter((tie) => placeOf[a[tie]!]! >= 0 && placeOf[b[tie]!]! >= 0 && a[tie] !== b[tie])
    .sort((s, t) => count[t]! - count[s]! || s - t);
  const taken = new Int32Array(actors);
  return among.filter((tie) => {
    const [p, q] = [placeOf[a[tie]!]!, placeOf[b[tie]!]!];
    if (taken[p]! >= TIES_EACH && taken[q]! >= TIES_EACH) return false;
    taken[p]!++;
    taken[q]!++;
    return true;
  });
}
