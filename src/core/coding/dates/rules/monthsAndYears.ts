import { isShortMonth, monthOf } from "../calendarWords.ts";
import { type DateFound, type DateRule, type DateWord, isJoined } from "../dateWords.ts";
import type { Part } from "../meaning.ts";

const PARTS: Readonly<Record<string, Part>> = {
  early: "earlier",
  earlier: "earlier",
  late: "later",
  later: "later",
};
/** Before a month without a year: else "May" may be a name, "March" a march, "August" a count. */
const INTRODUCES = new Set(["in", "since", "until", "by", "of", "during", "last", "this", "next", "mid"]);
const BEFORE_YEARS = new Set(["in", "since", "until", "by", "during", "early", "late", "of"]);
/** "in 2020 elections" and "in 2020 dollars" are no dates. */
const AFTER_YEAR = new Set(["election", "elections", "presidential", "parliamentary", "dollars", "people"]);

/** "in April", "in early April", "December 2016", "last December", "in 2020", "in late 2020". */
export const readMonthsAndYears: DateRule = (words, at) => {
  const part = PARTS[words[at]?.low ?? ""];
  const place = part === undefined ? at : words[at + 1]?.low === "in" ? at + 2 : at + 1;
  const found = namedMonth(words, place, part ?? "whole") ?? bareYear(words, place, part);
  return found === undefined ? undefined : { ...found, length: found.length + place - at };
};

function namedMonth(words: readonly DateWord[], at: number, part: Part): DateFound | undefined {
  const month = monthOf(words[at]?.raw ?? "");
  if (month === undefined) return undefined;
  const point = words[at + 1]?.raw === "." && isJoined(words, at + 1) && isShortMonth(words[at]?.raw ?? "");
  let next = point ? at + 2 : at + 1;
  if (words[next]?.low === "of") next += 1;
  const year = yearOf(words, next);
  if (year !== undefined) return { meaning: { is: "namedMonth", month, year, part }, length: next + 1 - at };
  const isIntroduced = part !== "whole" || INTRODUCES.has(introducing(words, at));
  const isName = /^\p{Lu}/u.test(words[at + 1]?.raw ?? "");
  if (!isIntroduced || isName) return undefined;
  return { meaning: { is: "namedMonth", month, part }, length: 1 };
}

/** In "mid-April" the word before is "mid". */
function introducing(words: readonly DateWord[], at: number): string {
  const before = words[at - 1]?.low ?? "";
  return before === "-" ? (words[at - 2]?.low ?? "") : before;
}

function bareYear(words: readonly DateWord[], at: number, part: Part | undefined): DateFound | undefined {
  const year = yearOf(words, at);
  if (year === undefined || AFTER_YEAR.has(words[at + 1]?.low ?? "")) return undefined;
  if (part === undefined && !BEFORE_YEARS.has(words[at - 1]?.low ?? "")) return undefined;
  return { meaning: { is: "year", year }, length: 1 };
}

/** 1900-2099, and no part of "2,000", "2020-21" or "2010s". */
function yearOf(words: readonly DateWord[], at: number): number | undefined {
  const raw = words[at]?.raw ?? "";
  if (!/^(?:19|20)\d\d$/.test(raw)) return undefined;
  const [mark, after] = [words[at + 1]?.raw ?? "", words[at + 2]?.raw ?? ""];
  const goesOn =
    isJoined(words, at + 1) &&
    (/^\p{L}/u.test(mark) || (isJoined(words, at + 2) && /^[-–,./]$/.test(mark) && /^\d/.test(after)));
  return goesOn ? undefined : Number(raw);
}
