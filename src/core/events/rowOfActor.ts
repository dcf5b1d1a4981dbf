import type { Actor } from "../model/graph.ts";
import { rowsOf } from "./lists.ts";

const known = new WeakMap<readonly Actor[], ReadonlyMap<string, number>>();

/** The row of an id among the actors of a catalogue; -1 where it is not there. The first question reads them all. */
export function rowOfActor(actors: readonly Actor[], id: string): number {
  let rows = known.get(actors);
  if (rows === undefined) {
    rows = rowsOf(actors.map((actor) => actor.id));
    known.set(actors, rows);
  }
  return rows.get(id) ?? -1;
}
