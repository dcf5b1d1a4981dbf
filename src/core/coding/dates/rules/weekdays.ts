import { weekdayOf } from "../calendarWords.ts";
import { type DateRule, type DateWord, isJoined } from "../dateWords.ts";
import type { Joined, Weekday } from "../meaning.ts";

const WHICH: Readonly<Record<string, "plain" | "last" | "next">> = {
  last: "last",
  past: "last",
  next: "next",
  coming: "next",
  this: "plain",
};
const PARTS_OF_DAY = new Set(["morning", "afternoon", "evening", "night", "midday", "noon"]);
const JOINTS: Readonly<Record<string, Joined>> = {
  to: "lasting",
  through: "lasting",
  and: "lasting",
  or: "either",
  "-": "lasting",
  "–": "lasting",
};
/** What is said of every such day, and names that hold a weekday. */
const NOT_BEFORE = new Set([
  "every",
  "each",
  "most",
  "good",
  "black",
  "bloody",
  "holy",
  "any",
  "ash",
  "maundy",
]);
const NOT_AFTER = new Set([
  "times",
  "telegraph",
  "mirror",
  "express",
  "herald",
  "mass",
  "prayers",
  "agreement",
]);

/** "Monday", "last Friday", "next Tuesday morning", "Monday to Wednesday", "Saturday or Sunday". */
export const readWeekdays: DateRule = (words, at) => {
  const which = WHICH[words[at]?.low ?? ""];
  const place = which === undefined ? at : at + 1;
  const weekday = weekdayAt(words, place);
  if (weekday === undefined) return undefined;
  const second = which === undefined ? secondOf(words, place) : undefined;
  if (second !== undefined) {
    const meaning = { is: "weekdays", from: weekday, to: second.weekday, joined: second.joined } as const;
    return { meaning, length: second.next - at };
  }
  const next = afterPartOfDay(words, place + 1);
  return { meaning: { is: "weekday", weekday, which: which ?? "plain" }, length: next - at };
};

function weekdayAt(words: readonly DateWord[], at: number): Weekday | undefined {
  const weekday = weekdayOf(words[at]?.raw ?? "");
  if (weekday === undefined || NOT_BEFORE.has(words[at - 1]?.low ?? "")) return undefined;
  const after = words[at + 1];
  if (after !== undefined && NOT_AFTER.has(after.low)) return undefined;
  const isMailOnSunday = words[at - 1]?.low === "on" && words[at - 2]?.raw === "Mail";
  return isMailOnSunday ? undefined : weekday;
}

function secondOf(
  words: readonly DateWord[],
  at: number,
): { readonly weekday: Weekday; readonly joined: Joined; readonly next: number } | undefined {
  const joint = afterPartOfDay(words, at + 1);
  const joined = JOINTS[words[joint]?.low ?? ""];
  const place = words[joint + 1]?.low === "on" ? joint + 2 : joint + 1;
  const weekday = weekdayAt(words, place);
  if (joined === undefined || weekday === undefined || weekday === weekdayOf(words[at]?.raw ?? ""))
    return undefined;
  return { weekday, joined, next: afterPartOfDay(words, place + 1) };
}

/** "Tues." has a point of its own; "Monday night" is Monday. */
function afterPartOfDay(words: readonly DateWord[], at: number): number {
  const short = (words[at - 1]?.raw.length ?? 9) <= 5;
  const place = short && words[at]?.raw === "." && isJoined(words, at) ? at + 1 : at;
  return PARTS_OF_DAY.has(words[place]?.low ?? "") ? place + 1 : place;
}
