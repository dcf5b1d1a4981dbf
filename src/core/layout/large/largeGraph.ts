import type { ActorType } from "../../model/vocabulary.ts";

/**
 * Actors and ties of a whole data set as a layout of many looks at them: columns, actors by place.
 * Only what stays the same whatever is filtered may decide where an actor stands.
 */
export interface LargeGraph {
  readonly actorCount: number;
  /** The two actors of each tie, by place; a tie of an actor with itself is passed over. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Interactions of each tie, at least 1. */
  readonly count: Int32Array;
  /** Number of the camp of each actor, from 0, as of its country; -1 for none. */
  readonly camp: Int32Array;
  readonly types: readonly ActorType[];
  /** Characters of each actor's label, for the room that it needs. */
  readonly labelLength: Uint16Array | Int32Array;
}

/** Interactions of each actor over its ties. */
export function weightsOf({ actorCount, a, b, count }: LargeGraph): Int32Array {
  const weights = new Int32Array(actorCount);
  for (let tie = 0; tie < a.length; tie++) {
    if (a[tie] === b[tie]) continue;
    weights[a[tie]!]! += count[tie]!;
    weights[b[tie]!]! += count[tie]!;
  }
  return weights;
}

/** Places by falling value; equal ones keep their order. */
export function busiestPlaces(weights: Int32Array): Int32Array {
  return Int32Array.from(weights.keys()).sort((p, q) => weights[q]! - weights[p]! || p - q);
}
