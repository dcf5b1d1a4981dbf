import { smallNumberOf } from "../calendarWords.ts";
import type { DateFound, DateRule, DateWord } from "../dateWords.ts";
import type { DateMeaning } from "../meaning.ts";

const DAYS: Readonly<Record<string, number>> = { day: 1, days: 1, week: 7, weeks: 7, fortnight: 14 };
const VAGUE_UNITS = new Set(["hours", "days", "weeks", "months", "years", "fortnight"]);
const SPANS = new Set(["recent", "past", "last", "coming", "next", "previous", "following"]);

/**
 * Times told by their distance: "two days ago", "the following day", "a week later", "the day before",
 * "a day after X", "the same day"; and times that no calendar holds: "in recent days", "hours later".
 */
export const readDistances: DateRule = (words, at) =>
  counted(words, at) ?? otherDay(words, at) ?? vague(words, at);

/** "a day after", "two weeks earlier", "nine days ago". */
function counted(words: readonly DateWord[], at: number): DateFound | undefined {
  const count = words[at]?.low === "the" ? 1 : smallNumberOf(words[at]?.low ?? "");
  const unit = words[at + 1]?.low ?? "";
  if (count === undefined || DAYS[unit] === undefined) return undefined;
  if (words[at]?.low === "the" && unit !== "day") return undefined;
  const days = count * DAYS[unit];
  switch (words[at + 2]?.low) {
    case "ago":
      return { meaning: agoOf(count, unit), length: 3 };
    case "later":
    case "on":
      return words[at + 2]?.low === "later" ? onward(days, 3) : undefined;
    case "earlier":
    case "previously":
    case "prior":
      return words[at + 3]?.low === "to" ? linked(-days, 4) : onward(-days, 3);
    case "after":
      return endsHere(words, at + 3) ? onward(days, 3) : linked(days, 3);
    case "before":
      return endsHere(words, at + 3) ? onward(-days, 3) : linked(-days, 3);
    case "ahead":
      return words[at + 3]?.low === "of" ? linked(-days, 4) : undefined;
    default:
      return undefined;
  }
}

/** "the following day", "the next day", "the same day", "that night", "later that day". */
function otherDay(words: readonly DateWord[], at: number): DateFound | undefined {
  const low = (step: number): string => words[at + step]?.low ?? "";
  const isDay = (word: string): boolean => /^(?:day|morning|evening|afternoon|night)$/.test(word);
  if (low(0) === "that" && isDay(low(1))) return onward(0, 2);
  if (low(0) !== "the" || !isDay(low(2))) return undefined;
  switch (low(1)) {
    case "following":
    case "next":
      return onward(1, 3);
    case "same":
      return /^(?:that|as|when)$/.test(low(3)) ? linked(0, 3) : onward(0, 3);
    case "previous":
    case "preceding":
      return onward(-1, 3);
    default:
      return undefined;
  }
}

function vague(words: readonly DateWord[], at: number): DateFound | undefined {
  const low = (step: number): string => words[at + step]?.low ?? "";
  const isVague = { meaning: { is: "vague" }, length: 2 } as const;
  if (low(0) === "recently") return { ...isVague, length: 1 };
  if (VAGUE_UNITS.has(low(0)) && /^(?:later|earlier|ago)$/.test(low(1))) return isVague;
  if (!SPANS.has(low(0))) return undefined;
  if (VAGUE_UNITS.has(low(1))) return isVague;
  const isCounted = smallNumberOf(low(1)) !== undefined || low(1) === "few" || low(1) === "several";
  return isCounted && VAGUE_UNITS.has(low(2)) ? { ...isVague, length: 3 } : undefined;
}

/** Nine days ago is a day; two weeks ago some day of that week. */
function agoOf(count: number, unit: string): DateMeaning {
  if (unit.startsWith("day")) return { is: "offset", days: -count };
  return { is: "week", weeks: unit === "fortnight" ? -2 * count : -count, part: "whole" };
}

/** Whether nothing follows that "after" could be about. */
function endsHere(words: readonly DateWord[], at: number): boolean {
  const after = words[at]?.raw ?? "";
  return !/^[\p{L}\p{N}"“‘'’]/u.test(after);
}

function onward(days: number, length: number): DateFound {
  return { meaning: { is: "onward", days }, length };
}

function linked(days: number, length: number): DateFound {
  return { meaning: { is: "linked", days }, length };
}
