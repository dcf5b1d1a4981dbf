import type { Graph } from "../core/model/graph.ts";
import { type Problem, problemText } from "../core/model/problem.ts";
import { setAsideCount } from "../core/model/setAside.ts";
import { readGraphFile } from "./readGraphFile.ts";
import type { Terminal } from "./terminal.ts";

/** Lists what is wrong with a graph file, then what it holds. Resolves to 1 where anything is wrong. */
export async function check(file: string, terminal: Terminal): Promise<0 | 1> {
  const result = await readGraphFile(file);
  for (const problem of result.problems) terminal.out(`${lineOf(problem)}\n`);
  if (result.ok) terminal.out(`${countsOf(result.graph, result.problems)}\n`);
  return result.problems.length === 0 ? 0 : 1;
}

function lineOf(problem: Problem): string {
  return problem.effect === "refused" ? problemText(problem) : `${problemText(problem)} (${problem.effect})`;
}

function countsOf({ actors, interactions, sources }: Graph, problems: readonly Problem[]): string {
  const counts = [
    counted(actors.length, "actor"),
    counted(interactions.length, "interaction"),
    counted(sources.length, "source"),
  ];
  return `${counts.join(", ")}, ${setAsideCount(problems)} set aside`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
