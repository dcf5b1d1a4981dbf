import type { Source } from "../model/graph.ts";

/** Every publisher of the sources once, in the order of first mention: the rows of publishers. */
export function publishersOf(sources: readonly Source[]): readonly string[] {
  return [...new Set(sources.map(({ publisher }) => publisher))];
}
