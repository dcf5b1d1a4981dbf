import type { Problem } from "./problem.ts";

/**
 * More than anyone reads, and few enough to hold: a file of 50 MiB can have 25 million faults.
 * Those after it are counted, not listed.
 */
export const MOST_PROBLEMS = 100_000;

/** Gathers what is wrong in one file, in the order in which it is met. */
export interface ProblemLog {
  readonly problems: Problem[];
  unlisted: number;
}

/** `setAside` or `keep`: what happens to the record that has the problem. */
export type Note = (log: ProblemLog, path: string, message: string) => void;

export function newProblemLog(): ProblemLog {
  return { problems: [], unlisted: 0 };
}

export function setAside(log: ProblemLog, path: string, message: string): void {
  add(log, { path, message, effect: "set aside" });
}

export function keep(log: ProblemLog, path: string, message: string): void {
  add(log, { path, message, effect: "kept" });
}

/** All problems; a last one tells how many more there are than are listed. */
export function listed(log: ProblemLog): readonly Problem[] {
  if (log.unlisted === 0) return log.problems;
  const message = `${log.unlisted} more problems are not listed; expected at most ${MOST_PROBLEMS} in one file`;
  return [...log.problems, { path: "", message, effect: "set aside" }];
}

function add(log: ProblemLog, problem: Problem): void {
  if (log.problems.length < MOST_PROBLEMS) log.problems.push(problem);
  else log.unlisted += 1;
}
