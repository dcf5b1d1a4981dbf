import type { Catalogue } from "../core/events/catalogue.ts";
import type { Actor, Kind } from "../core/model/graph.ts";

/** A catalogue by id. */
export interface Lookup {
  readonly actors: ReadonlyMap<string, Actor>;
  /** Catalogue row of an actor. */
  readonly actorRows: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<string, Kind>;
  /** Labels of classes. */
  readonly classes: ReadonlyMap<string, string>;
  /** Names of states by country code. */
  readonly countries: ReadonlyMap<string, string>;
}

export function lookupOf({ actors, codebook }: Pick<Catalogue, "actors" | "codebook">): Lookup {
  const states = actors.flatMap(({ type, country, shortName }): readonly (readonly [string, string])[] =>
    type === "state" && country !== undefined ? [[country, shortName]] : [],
  );
  return {
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    actorRows: new Map(actors.map(({ id }, row) => [id, row])),
    kinds: new Map(codebook.kinds.map((kind) => [kind.id, kind])),
    classes: new Map(codebook.classes.map(({ id, label }) => [id, label])),
    countries: new Map(states),
  };
}

/** The short name of an actor; the id itself where the data have no such actor. */
export function shortName({ actors }: Lookup, id: string): string {
  return actors.get(id)?.shortName ?? id;
}
