import type { Graph } from "../../../src/core/model/graph.ts";
import { parseGraph } from "../../../src/core/model/parse.ts";
import { problemText } from "../../../src/core/model/problem.ts";
import type { Json } from "../../fixtures/exampleGraphFile.ts";

/** Every problem of a file as a person reads it, with what becomes of the record. */
export function problemsOf(file: Json): string[] {
  return parseGraph(file).problems.map((problem) => `${problemText(problem)} [${problem.effect}]`);
}

export function loaded(file: Json): Graph {
  const result = parseGraph(file);
  if (!result.ok) throw new Error(result.problems.map(problemText).join("\n"));
  return result.graph;
}

/** Ids of what is left of each list. */
export function idsLeft(file: Json) {
  const { actors, interactions, sources, briefs, keyDates, codebook } = loaded(file);
  return {
    kinds: codebook.kinds.map(({ id }) => id).join(" "),
    sources: sources.map(({ id }) => id).join(" "),
    briefs: briefs.map(({ id }) => id).join(" "),
    actors: actors.map(({ id }) => id).join(" "),
    interactions: interactions.map(({ id }) => id).join(" "),
    keyDates: keyDates.length,
  };
}

/** What `idsLeft` gives for the example as it is. */
export const ALL = {
  kinds: "call siege",
  sources: "herald-2020-01-02 herald-2020-01-04",
  briefs: "first-week",
  actors: "northisle ira-exampleton olav-sampleson reef-guard lighthouse",
  interactions: "2020-01-01-exampleton-sampleson-call 2020-01-03-lighthouse-siege",
  keyDates: 1,
};
