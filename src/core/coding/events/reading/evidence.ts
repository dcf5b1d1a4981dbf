import type { Clause } from "../grammar/clause.ts";
import { tokensOf, type ParsedSentence } from "../parsedSentence.ts";

/** Words of a sentence, by token, and the dates among them. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** The words of a clause, from its subject to the last of its complements, without marks at the end. */
export function evidenceOf(parsed: ParsedSentence, first: number, end: number): Evidence {
  let last = end;
  while (last > first + 1 && isLoose(parsed, last - 1)) last -= 1;
  const { firstToken, endToken } = tokensOf(parsed, first, last);
  const { tokens } = parsed.reading;
  return { start: tokens[firstToken]?.start ?? 0, end: tokens[endToken - 1]?.end ?? 0, firstToken, endToken };
}

function isLoose(parsed: ParsedSentence, at: number): boolean {
  const chunk = parsed.chunks[at];
  return (
    chunk !== undefined && ["comma", "quote", "conjunction", "preposition", "stop", "open"].includes(chunk.is)
  );
}

/** Dates in the clause, and those that open it: "On 6 December Washington blacklisted". */
export function datesOf(parsed: ParsedSentence, first: number, end: number): number[] {
  const dates: number[] = [];
  for (let at = first - 1; at >= 0; at -= 1) {
    const chunk = parsed.chunks[at];
    if (
      chunk === undefined ||
      chunk.is === "verb" ||
      chunk.is === "stop" ||
      chunk.is === "conjunction" ||
      chunk.is === "that"
    )
      break;
    if (chunk.is === "date") dates.unshift(chunk.date);
  }
  for (let at = first; at < end; at += 1) {
    const chunk = parsed.chunks[at];
    if (chunk?.is === "date") dates.push(chunk.date);
  }
  return dates;
}

/** Where the clause that hangs on a verb ends: "urged him | to resist US pressure". */
export function endWithHanging(parsed: ParsedSentence, clause: Clause): number {
  const index = parsed.clauses.indexOf(clause);
  const next = parsed.clauses[index + 1];
  const hangs =
    next?.governor === index &&
    (next.link === "infinitive" || next.link === "reported" || next.link === "gerund");
  return hangs ? next.end : clause.end;
}
