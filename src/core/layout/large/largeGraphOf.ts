import type { LayoutInput } from "../layoutInput.ts";
import type { LargeGraph } from "./largeGraph.ts";

/** The columns of a graph, actors in its order; camps are countries. Ties to unknown actors are left out. */
export function largeGraphOf({ actors, ties }: LayoutInput): LargeGraph {
  const placeOf = new Map(actors.map(({ id }, place) => [id, place]));
  const known = ties.flatMap(({ a, b, count }) => {
    const [p, q] = [placeOf.get(a), placeOf.get(b)];
    return p === undefined || q === undefined ? [] : [{ p, q, count }];
  });
  return {
    actorCount: actors.length,
    a: Int32Array.from(known, ({ p }) => p),
    b: Int32Array.from(known, ({ q }) => q),
    count: Int32Array.from(known, ({ count }) => count),
    camp: campsByName(actors.map(({ country }) => country ?? "")),
    types: actors.map(({ type }) => type),
    labelLength: Int32Array.from(actors, ({ shortName }) => shortName.length),
  };
}

/** Camps by the name that their actors share, as of a country, numbered as they come; -1 for the empty name. */
export function campsByName(names: readonly string[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(names, (name) => {
    if (name === "") return -1;
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
}
