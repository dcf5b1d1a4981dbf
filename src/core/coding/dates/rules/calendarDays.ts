import { isShortMonth, monthOf, weekdayOf } from "../calendarWords.ts";
import { type DateFound, type DateRule, type DateWord, isJoined } from "../dateWords.ts";
import type { DateMeaning, DayOfMonth, Joined } from "../meaning.ts";

type Words = readonly DateWord[];

/** A day as far as it was written, and the place of the word after it. */
interface Partial {
  readonly dayOfMonth: number;
  readonly month?: number;
  readonly year?: number;
  readonly next: number;
}

const JOINTS: Readonly<Record<string, Joined>> = {
  to: "lasting",
  through: "lasting",
  until: "lasting",
  and: "lasting",
  or: "either",
  "-": "lasting",
  "–": "lasting",
  "—": "lasting",
};

/**
 * "3 April", "3rd of April 2019", "April 3, 2019", "3 to 5 March", "March 3-5", "May 31-June 8",
 * "23 and 24 December", "3 or 4 January", "Monday, 3 April". A day the calendar does not have is no date.
 */
export const readCalendarDays: DateRule = (words, at) => {
  const named = afterWeekday(words, at);
  if (named === undefined) return calendarDays(words, at);
  const day = calendarDays(words, named);
  return day === undefined ? undefined : { ...day, length: day.length + named - at };
};

/** The place after "Monday" or "Monday," before a day of the calendar, which says all that it says. */
function afterWeekday(words: Words, at: number): number | undefined {
  if (weekdayOf(words[at]?.raw ?? "") === undefined) return undefined;
  return words[at + 1]?.raw === "," ? at + 2 : at + 1;
}

function calendarDays(words: Words, at: number): DateFound | undefined {
  const first = dayFirst(words, at) ?? monthFirst(words, at);
  if (first === undefined) return undefined;
  const second = secondOf(words, first);
  if (second !== undefined) {
    const [from, to] = filled(first, second.day);
    if (from !== undefined && to !== undefined)
      return found({ is: "days", from, to, joined: second.joined }, at, second.day.next);
  }
  const day = whole(first);
  return day === undefined ? undefined : found({ is: "day", day }, at, first.next);
}

function dayFirst(words: Words, at: number): Partial | undefined {
  const dayOfMonth = dayNumber(words, at);
  if (dayOfMonth === undefined) return undefined;
  let next = afterOrdinal(words, at + 1);
  if (words[next]?.low === "of") next += 1;
  const month = monthOf(words[next]?.raw ?? "");
  if (month === undefined) return { dayOfMonth, next: afterOrdinal(words, at + 1) };
  return { dayOfMonth, month, ...yearAt(words, afterPoint(words, next)) };
}

function monthFirst(words: Words, at: number): Partial | undefined {
  const month = monthOf(words[at]?.raw ?? "");
  if (month === undefined) return undefined;
  const place = afterPoint(words, at);
  const dayOfMonth = dayNumber(words, place);
  if (dayOfMonth === undefined) return undefined;
  return { dayOfMonth, month, ...yearAt(words, afterOrdinal(words, place + 1)) };
}

/** The day after a joint; the first may lack its month ("3 to 5 March"), or the second ("March 3-5"). */
function secondOf(
  words: Words,
  first: Partial,
): { readonly day: Partial; readonly joined: Joined } | undefined {
  const joined = JOINTS[words[first.next]?.low ?? ""];
  if (joined === undefined) return undefined;
  const at = first.next + 1;
  const day = monthFirst(words, at) ?? dayFirst(words, at);
  if (day === undefined || (first.month === undefined && day.month === undefined)) return undefined;
  if (first.month !== undefined && day.month === undefined) {
    const mayCount = words[first.next]?.low === "and" || words[first.next]?.low === "or";
    if (mayCount && counts(words, day.next)) return undefined;
    return { joined, day: { ...day, ...yearAt(words, day.next) } };
  }
  return { joined, day };
}

/** After "March 20 and 23", a noun says that 23 counts things. */
const MAY_FOLLOW = new Set(
  "in at to with for by on and or of as where when during before after but while which that the was were is are will".split(
    " ",
  ),
);

function counts(words: Words, next: number): boolean {
  const { raw, low } = words[next] ?? { raw: "", low: "" };
  return /^\p{L}/u.test(raw) && !MAY_FOLLOW.has(low);
}

function filled(first: Partial, second: Partial): [DayOfMonth | undefined, DayOfMonth | undefined] {
  const year = second.year ?? first.year;
  const to = whole({
    ...second,
    ...of("month", second.month ?? first.month),
    ...of("year", year),
  });
  const from = whole({
    ...first,
    ...of("month", first.month ?? second.month),
    ...of("year", first.year ?? yearBefore(first, second)),
  });
  return ordered(from, to) ? [from, to] : [undefined, undefined];
}

/** "December 30 to January 2, 2020" began the year before. */
function yearBefore(first: Partial, second: Partial): number | undefined {
  if (second.year === undefined) return undefined;
  const turns = first.month !== undefined && second.month !== undefined && first.month > second.month;
  return turns ? second.year - 1 : second.year;
}

/** Within a month the second day is the later one; months may turn with the year. */
function ordered(from: DayOfMonth | undefined, to: DayOfMonth | undefined): boolean {
  if (from === undefined || to === undefined) return false;
  return from.month !== to.month || from.dayOfMonth < to.dayOfMonth;
}

function whole({ dayOfMonth, month, year }: Partial): DayOfMonth | undefined {
  if (month === undefined || dayOfMonth > (LONGEST[month] ?? 0)) return undefined;
  return { dayOfMonth, month, ...of("year", year) };
}

const LONGEST: readonly number[] = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 1-31, and no part of "3,000", "3.5", "3%", "3:00" or "3-day". */
function dayNumber(words: Words, at: number): number | undefined {
  const { raw = "" } = words[at] ?? {};
  const number = /^\d{1,2}$/.test(raw) ? Number(raw) : 0;
  if (number < 1 || number > 31 || isPartOfNumber(words, at)) return undefined;
  return number;
}

function isPartOfNumber(words: Words, at: number): boolean {
  const [mark, after] = [words[at + 1]?.raw ?? "", words[at + 2]?.raw ?? ""];
  if (mark === "%" || mark === "°") return true;
  const tight = isJoined(words, at + 1) && isJoined(words, at + 2);
  return tight && /^[,.:/]$/.test(mark) && /^\d+$/.test(after);
}

function afterOrdinal(words: Words, at: number): number {
  return isJoined(words, at) && /^(?:st|nd|rd|th)$/.test(words[at]?.low ?? "") ? at + 1 : at;
}

/** "Dec." has a point of its own; after a whole name it ends the sentence. */
function afterPoint(words: Words, at: number): number {
  const name = words[at]?.raw ?? "";
  return isShortMonth(name) && words[at + 1]?.raw === "." && isJoined(words, at + 1) ? at + 2 : at + 1;
}

function yearAt(words: Words, at: number): { readonly year?: number; readonly next: number } {
  const place = words[at]?.raw === "," ? at + 1 : at;
  const raw = words[place]?.raw ?? "";
  const isYear = /^(?:19|20)\d\d$/.test(raw) && !isPartOfNumber(words, place);
  return isYear ? { year: Number(raw), next: place + 1 } : { next: at };
}

function of<Name extends string>(name: Name, value: number | undefined): { readonly [key in Name]?: number } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [key in Name]?: number });
}

function found(meaning: DateMeaning, at: number, next: number): DateFound {
  return { meaning, length: next - at };
}
