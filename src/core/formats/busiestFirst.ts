import type { Catalogue } from "../events/catalogue.ts";
import type { ActorRows, TieRows } from "../events/picture.ts";
import { inOrder } from "../model/inOrder.ts";

type Actors = Catalogue["actors"];

/** Places of a picture's actors, the busiest first; by id where they are equally busy. */
export function actorsBusiestFirst({ row, count }: ActorRows, actors: Actors): Int32Array {
  return placesBy(count, (place) => idOf(actors, row[place]));
}

/** Places of a picture's ties, the strongest first; by the ids of their ends where they are equally strong. */
export function tiesStrongestFirst({ a, b, count }: TieRows, actors: Actors): Int32Array {
  return placesBy(count, (place) => `${idOf(actors, a[place])} ${idOf(actors, b[place])}`);
}

function placesBy(count: Int32Array, name: (place: number) => string): Int32Array {
  const places = Int32Array.from(count.keys());
  return places.sort(
    (one, other) => (count[other] ?? 0) - (count[one] ?? 0) || inOrder(name(one), name(other)),
  );
}

function idOf(actors: Actors, row: number | undefined): string {
  return actors[row ?? -1]?.id ?? "";
}
