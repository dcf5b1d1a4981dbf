import { isCalendarWord } from "./calendarWords.ts";
import type { DateUse, DateWords } from "./dateMention.ts";
import { type DateFound, type DateRule, type DateWord, dateWordsOf } from "./dateWords.ts";

/** The dates of a text by the first of the rules that fits; what a rule took, no other may read. */
export function datesIn(text: string, rules: readonly DateRule[]): DateWords[] {
  const words = dateWordsOf(text);
  const dates: DateWords[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const found = mayBegin(words[at]) ? firstFound(rules, words, at) : undefined;
    if (found === undefined) continue;
    dates.push(dateAt(text, words, at, found));
    at += found.length - 1;
  }
  return dates;
}

function firstFound(
  rules: readonly DateRule[],
  words: readonly DateWord[],
  at: number,
): DateFound | undefined {
  for (const rule of rules) {
    const found = rule(words, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Every word with which a date can begin, beside figures, weekdays and months. */
const BEGINNINGS = new Set(
  (
    "today yesterday tomorrow tonight overnight last this next past coming day weekend early earlier late later " +
    "a an one two three four five six seven eight nine ten the that same following recent recently previous " +
    "hours days weeks months years fortnight easter good christmas new"
  ).split(" "),
);

/** Most words begin no date, and are not tried. */
function mayBegin(word: DateWord | undefined): boolean {
  if (word === undefined) return false;
  const first = word.raw.charCodeAt(0);
  const isFigure = first >= 48 && first <= 57;
  return isFigure || BEGINNINGS.has(word.low) || isCalendarWord(word.raw);
}

function dateAt(text: string, words: readonly DateWord[], at: number, found: DateFound): DateWords {
  const from = HAS_HOURS.has(found.meaning.is) ? beforeHour(words, at) : at;
  const start = words[from]?.start ?? 0;
  const end = words[at + found.length - 1]?.end ?? start;
  const use = usageOf(words, from, found.length + at - from);
  return { start, end, text: text.slice(start, end), meaning: found.meaning, use };
}

const HAS_HOURS: ReadonlySet<string> = new Set(["weekday", "day", "offset"]);

/** "late on Monday" and "early Sunday" are one date each. */
function beforeHour(words: readonly DateWord[], at: number): number {
  const isHour = (place: number): boolean => /^(?:late|early)$/.test(words[place]?.low ?? "");
  if (isHour(at - 1)) return at - 1;
  return words[at - 1]?.low === "on" && isHour(at - 2) ? at - 2 : at;
}

const BOUNDS = new Set(["since", "until", "till", "by", "before", "through", "after"]);
const DETERMINERS = new Set(["the", "a", "an", "his", "her", "its", "their", "our", "'s", "’s"]);

function usageOf(words: readonly DateWord[], at: number, length: number): DateUse {
  const before = words[at - 1]?.low ?? "";
  if (isPossessive(words, at + length)) return "modifier";
  if (BOUNDS.has(before) || (before === "of" && words[at - 2]?.low === "as")) return "bound";
  const isPossessed = before === "s" && /^['’]$/.test(words[at - 2]?.raw ?? "");
  const isNoun = /^\p{L}/u.test(words[at + length]?.raw ?? "");
  return (DETERMINERS.has(before) || isPossessed) && isNoun && !isPreposition(words[at + length])
    ? "modifier"
    : "when";
}

function isPossessive(words: readonly DateWord[], at: number): boolean {
  return /^['’]$/.test(words[at]?.raw ?? "") && words[at + 1]?.low === "s";
}

const PREPOSITIONS = new Set(
  "in at on with to for by and or of as when where during before after but while that which".split(" "),
);

function isPreposition(word: DateWord | undefined): boolean {
  return word !== undefined && PREPOSITIONS.has(word.low);
}
