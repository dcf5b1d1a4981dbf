import { parseEdtf } from "../../../src/core/model/edtf.ts";
import type { Actor, Graph, Interaction } from "../../../src/core/model/graph.ts";
import { naiveTies } from "./naiveTies.ts";

/** What the naive twin looks up again and again, made once for a graph before and one after roll-up. */
export interface Corpus {
  readonly graph: Graph;
  readonly interactions: readonly Interaction[];
  readonly original: readonly Interaction[];
  readonly actors: readonly Actor[];
  readonly ties: readonly ReturnType<typeof naiveTies>[];
  readonly inside: readonly (readonly string[])[];
  readonly haystacks: readonly string[];
}

export function corpusOf(original: Graph, graph: Graph): Corpus {
  const byDay = (x: Interaction, y: Interaction): number => {
    const [a, b] = [x, y].map(({ date }) => (date === null ? Infinity : parseEdtf(date)!.first)) as [
      number,
      number,
    ];
    return a === b ? (x.id < y.id ? -1 : 1) : a - b;
  };
  const interactions = [...graph.interactions].sort(byDay);
  const before = [...original.interactions].sort(byDay);
  const inside = before.map((one, row) => {
    const becomes = (actor: number): string =>
      interactions[row]!.participants[one.participants.findIndex((p) => p.actor === graph.actors[actor]!.id)]!
        .actor;
    return naiveTies(original, one)
      .filter(({ a, b }) => becomes(a) === becomes(b))
      .map(({ a, b }) => `${a} ${b}`);
  });
  return {
    graph,
    interactions,
    original: before,
    actors: graph.actors,
    ties: interactions.map((one) => naiveTies(graph, one)),
    inside: graph === original ? [] : inside,
    haystacks: before.map((one) => haystack(original, one)),
  };
}

function haystack(graph: Graph, { summary, topics, place, participants }: Interaction): string {
  const names = participants.flatMap(({ actor }) => {
    const found = graph.actors.find(({ id }) => id === actor)!;
    return [found.name, found.shortName, ...found.names];
  });
  return plain([summary, place ?? "", ...topics, ...names].join(" | "));
}

/** Without case or diacritics. */
export function plain(text: string): string {
  const letters = Array.from(text.normalize("NFKD").toLowerCase());
  return letters.filter((letter) => !/\p{Mark}/u.test(letter)).join("");
}
