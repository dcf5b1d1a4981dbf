import type { CampActor } from "./campRules.ts";

/** What a layout looks at: the actors and ties of the whole data set, never of a window. */
export interface LayoutInput {
  readonly actors: readonly LayoutActor[];
  /** Interactions of each actor, by id; an actor that is missing has none. */
  readonly weights: Readonly<Record<string, number>>;
  /** Pairs of actor ids with the number of their interactions; pairs with unknown ids are skipped. */
  readonly ties: readonly LayoutTie[];
}

export interface LayoutActor extends CampActor {
  readonly shortName: string;
}

export interface LayoutTie {
  readonly a: string;
  readonly b: string;
  readonly count: number;
}

/** Interactions of one actor. */
export function weightOf({ weights }: LayoutInput, id: string): number {
  return Object.hasOwn(weights, id) ? (weights[id] ?? 0) : 0;
}
