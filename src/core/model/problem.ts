/**
 * Something wrong in a file, said so that a person can mend it.
 * `refused`: nothing could be read. `set aside`: that one record is left out. `kept`: the record is
 * shown as it is, and the reader is told.
 */
export interface Problem {
  /** `interactions[12].participants[0].actor`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
  readonly effect: "refused" | "set aside" | "kept";
}

/** `interactions[12].date: "2020-02-30" is not a day; expected ...` */
export function problemText(problem: Problem): string {
  return problem.path === "" ? problem.message : `${problem.path}: ${problem.message}`;
}
