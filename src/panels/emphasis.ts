import type { Actor } from "../core/model/graph.ts";

export interface Run {
  readonly text: string;
  readonly name: boolean;
}

/** Cuts a text at the names of the actors given, whole words only, the longest name first. */
export function splitAtNames(
  text: string,
  actors: readonly Pick<Actor, "name" | "shortName" | "names">[],
): readonly Run[] {
  const names = actors
    .flatMap(({ name, shortName, names: others }) => [name, shortName, ...others])
    .filter((name) => name !== "");
  if (names.length === 0) return [{ text, name: false }];
  const longestFirst = names
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|");
  const parts = text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst})(?![\\p{L}\\p{N}])`, "u"));
  return parts.map((part, place) => ({ text: part, name: place % 2 === 1 })).filter((run) => run.text !== "");
}

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
