import type { Catalogue } from "../core/events/catalogue.ts";
import { rowOfActor } from "../core/events/rowOfActor.ts";
import type { Actor } from "../core/model/graph.ts";
import type { Selection } from "../core/view/view.ts";

/** What every panel needs in order to make an actor or an interaction a link to its own details. */
export type OnSelect = (selection: Selection | null) => void;

export function selectActor(actor: string): Selection {
  return { type: "actor", actor };
}

export function selectInteraction(interaction: string): Selection {
  return { type: "interaction", interaction };
}

/** The tie of two actors, in whichever order they are given. */
export function selectTie(one: string, other: string): Selection {
  return one < other ? { type: "tie", a: one, b: other } : { type: "tie", a: other, b: one };
}

/** Row and actor of an id; undefined where the data have none such. */
export function findActor(
  catalogue: Catalogue,
  id: string,
): { readonly row: number; readonly actor: Actor } | undefined {
  const row = rowOfActor(catalogue.actors, id);
  const actor = catalogue.actors[row];
  return actor === undefined ? undefined : { row, actor };
}

/** The short name of an actor, by id; the id itself where the data have no such actor. */
export function shortNameOf(catalogue: Catalogue, id: string): string {
  return findActor(catalogue, id)?.actor.shortName ?? id;
}
