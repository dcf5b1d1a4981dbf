import type { Graph } from "../core/model/graph.ts";
import { type Problem, problemText } from "../core/model/problem.ts";
import { setAsideCount } from "../core/model/setAside.ts";
import { eventCounts, eventRemarks, setAsideInWords } from "../core/eventData/countsInWords.ts";
import type { Unpacked } from "../core/eventData/packed/unpack.ts";
import { readGraphFile } from "./readGraphFile.ts";
import { readPackedFile } from "./readPackedFile.ts";
import type { Terminal } from "./terminal.ts";

/** Lists what is wrong with a graph file or packed data set, then what it holds. Resolves to 1 where anything is wrong. */
export async function check(file: string, terminal: Terminal): Promise<0 | 1> {
  const packed = await readPackedFile(file);
  if (packed !== undefined) return checkPacked(packed, terminal);
  const result = await readGraphFile(file);
  for (const problem of result.problems) terminal.out(`${lineOf(problem)}\n`);
  if (result.ok) terminal.out(`${countsOf(result.graph, result.problems)}\n`);
  return result.problems.length === 0 ? 0 : 1;
}

function checkPacked(unpacked: Unpacked, terminal: Terminal): 0 | 1 {
  if (!unpacked.ok) terminal.out(`${unpacked.message}\n`);
  else
    for (const line of [
      eventCounts(unpacked.data),
      ...eventRemarks(unpacked.data),
      ...setAsideInWords(unpacked.data, []),
    ])
      terminal.out(`${line}\n`);
  return unpacked.ok ? 0 : 1;
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
