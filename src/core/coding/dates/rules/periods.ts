import type { DateFound, DateRule, DateWord } from "../dateWords.ts";
import type { DateMeaning, Part } from "../meaning.ts";

const PARTS: Readonly<Record<string, Part>> = {
  earlier: "earlier",
  early: "earlier",
  later: "later",
  late: "later",
};
const STEPS: Readonly<Record<string, number>> = { this: 0, last: -1, next: 1, past: -1, coming: 1 };
const ARTICLES = new Set(["the", "this"]);

/** "earlier this week", "next week", "last month", "late last year", "over the weekend", "this weekend". */
export const readPeriods: DateRule = (words, at) => {
  const part = PARTS[words[at]?.low ?? ""];
  let place = part === undefined ? at : at + 1;
  if (part !== undefined && words[place]?.low === "in") place += 1;
  const weekend = part === undefined ? weekendAt(words, at) : undefined;
  if (weekend !== undefined) return weekend;
  const steps = STEPS[words[place]?.low ?? ""];
  if (steps === undefined || !isStep(words, place)) return undefined;
  const meaning = periodOf(words[place + 1]?.low ?? "", steps, part ?? "whole");
  return meaning === undefined ? undefined : { meaning, length: place + 2 - at };
};

/** "the past week" is a period, "the past" is not; "coming" and "past" need the article. */
function isStep(words: readonly DateWord[], at: number): boolean {
  const { low } = words[at] ?? { low: "" };
  if (low === "past" || low === "coming") return ARTICLES.has(words[at - 1]?.low ?? "");
  return true;
}

function periodOf(noun: string, steps: number, part: Part): DateMeaning | undefined {
  switch (noun) {
    case "week":
      return { is: "week", weeks: steps, part };
    case "month":
      return { is: "month", months: steps, part };
    case "year":
      return { is: "years", years: steps, part };
    default:
      return undefined;
  }
}

function weekendAt(words: readonly DateWord[], at: number): DateFound | undefined {
  const low = (step: number): string => words[at + step]?.low ?? "";
  if (low(0) === "weekend") return { meaning: { is: "weekend", which: "plain" }, length: 1 };
  if (low(1) !== "weekend") return undefined;
  if (low(0) === "last" || low(0) === "past") return { meaning: { is: "weekend", which: "last" }, length: 2 };
  if (low(0) === "next") return { meaning: { is: "weekend", which: "next" }, length: 2 };
  return low(0) === "this" || low(0) === "coming"
    ? { meaning: { is: "weekend", which: "plain" }, length: 2 }
    : undefined;
}
