import { type Day, calendarDay, dayFrom, isoFromDay } from "../../model/day.ts";
import type { DatePrecision } from "../coding.ts";
import { easterSunday } from "./easter.ts";
import type { DateMeaning, DayOfMonth, Joined, Part, Weekday } from "./meaning.ts";

/** Against what a date is read. */
export interface DateContext {
  readonly published: Day;
  readonly tense: "past" | "future";
  /** The days of the date told before, for "the following day"; absent where none was. */
  readonly told?: Days | undefined;
}

/** First and last day, both inclusive. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
}

export interface ResolvedDate extends Days {
  /** The form of EDTF that says what the words say. */
  readonly edtf: string;
  readonly precision: DatePrecision;
  /** Nothing of it was found by reckoning: year, month and day are written in the text. */
  readonly stated: boolean;
}

type Form = "lasting" | "within";

/**
 * The days that a date means in its context. Undefined where it cannot be told: "recently", a
 * following day after none, a 29 February in no near year. A past weekday is the latest on or before the day of
 * publication, a future one the next on or after it.
 */
export function resolveDate(meaning: DateMeaning, context: DateContext): ResolvedDate | undefined {
  const { published, told } = context;
  switch (meaning.is) {
    case "weekday":
      return inferredDay(weekdayNear(meaning.weekday, meaning.which, context));
    case "weekdays":
      return weekdays(meaning.from, meaning.to, meaning.joined, context);
    case "day":
      return calendarDays(meaning.day, meaning.day, "lasting", context);
    case "days":
      return calendarDays(meaning.from, meaning.to, meaning.joined, context);
    case "offset":
      return inferredDay(published + meaning.days);
    case "overnight":
      return within({ first: published - 1, last: published }, "day");
    case "week":
      return within(weekOf(meaning.weeks, meaning.part, published), "week");
    case "weekend":
      return within(weekendNear(meaning.which, context), "day");
    case "month":
      return monthAway(meaning.months, meaning.part, published);
    case "namedMonth":
      return namedMonth(meaning, context);
    case "years":
      return yearOf(calendarDay(published).year + meaning.years, meaning.part, published, false);
    case "year":
      return yearOf(meaning.year, "whole", published, true);
    case "easter":
      return easter(meaning.from, meaning.to, context);
    case "onward":
      return told === undefined ? undefined : moved(told, meaning.days);
    case "linked":
    case "vague":
      return undefined;
  }
}

/** The days before or after others, as many as those are. */
export function moved({ first, last }: Days, days: number): ResolvedDate {
  return within({ first: first + days, last: last + days }, "day");
}

function inferredDay(day: Day): ResolvedDate {
  return { first: day, last: day, edtf: isoFromDay(day), precision: "day", stated: false };
}

function within(days: Days, precision: DatePrecision, form: Form = "within", stated = false): ResolvedDate {
  return { ...days, edtf: edtfOf(days, form), precision, stated };
}

function edtfOf({ first, last }: Days, form: Form): string {
  if (first === last) return isoFromDay(first);
  const [from, to] = [isoFromDay(first), isoFromDay(last)];
  return form === "lasting" ? `${from}/${to}` : `[${from}..${to}]`;
}

/** 0 is Monday; 1 January 1970 was a Thursday. */
function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

function onOrBefore(weekday: Weekday, day: Day): Day {
  return day - ((weekdayOf(day) - weekday + 7) % 7);
}

function onOrAfter(weekday: Weekday, day: Day): Day {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}

function weekdayNear(
  weekday: Weekday,
  which: "plain" | "last" | "next",
  { published, tense }: DateContext,
): Day {
  if (which === "last") return onOrBefore(weekday, published - 1);
  if (which === "next") return onOrAfter(weekday, published + 1);
  return tense === "future" ? onOrAfter(weekday, published) : onOrBefore(weekday, published);
}

function weekdays(from: Weekday, to: Weekday, joined: Joined, context: DateContext): ResolvedDate {
  const isFuture = context.tense === "future";
  const last = isFuture
    ? onOrAfter(to, onOrAfter(from, context.published))
    : weekdayNear(to, "plain", context);
  const days = { first: onOrBefore(from, last), last };
  return within(days, "day", joined === "lasting" ? "lasting" : "within");
}

/** Monday to Sunday; its earlier part ends, and its later part begins, with the day of publication. */
function weekOf(weeks: number, part: Part, published: Day): Days {
  const monday = onOrBefore(0, published) + 7 * weeks;
  return cut({ first: monday, last: monday + 6 }, part, published);
}

/** Only the present week, month or year can be cut; "late last year" stays a year. */
function cut(days: Days, part: Part, published: Day): Days {
  if (published < days.first || published > days.last) return days;
  if (part === "earlier") return { first: days.first, last: published };
  return part === "later" ? { first: published, last: days.last } : days;
}

/** Saturday and Sunday; of the present weekend, told as past, only what has begun. */
function weekendNear(which: "plain" | "last" | "next", { published, tense }: DateContext): Days {
  if (which === "last") return weekendOf(onOrBefore(SATURDAY, published - 2));
  if (which === "next") return weekendOf(onOrAfter(SATURDAY, published + 1));
  if (tense === "future") return weekendOf(onOrAfter(SATURDAY, published - 1));
  const first = onOrBefore(SATURDAY, published);
  return { first, last: Math.min(first + 1, published) };
}

const SATURDAY = 5;

function weekendOf(saturday: Day): Days {
  return { first: saturday, last: saturday + 1 };
}

/** Day and month without a year: told as past, the latest that had begun; as future, the next not over. */
function calendarDays(
  from: DayOfMonth,
  to: DayOfMonth,
  joined: Joined,
  { published, tense }: DateContext,
): ResolvedDate | undefined {
  const { year } = calendarDay(published);
  const stated = to.year !== undefined || from.year !== undefined;
  const years = stated ? [to.year ?? from.year ?? year] : [year - 1, year, year + 1];
  const all = years.flatMap((last) => spanIn(last, from, to));
  const days = stated ? all[0] : nearest(all, published, tense);
  return days === undefined
    ? undefined
    : within(days, "day", joined === "lasting" ? "lasting" : "within", stated);
}

/**
 * Told as past, the latest that had begun, unless that is most of a year ago and the next is near:
 * "a meeting set for 5 May" of 3 May is not of last year. Told as future, the next that is not over.
 */
function nearest(all: readonly Days[], published: Day, tense: "past" | "future"): Days | undefined {
  const next = all.find(({ last }) => last >= published);
  const latest = all.findLast(({ first }) => first <= published);
  if (tense === "future") return next;
  const isFar = latest === undefined || published - latest.last > FAR_DAYS;
  return isFar && next !== undefined && next.first - published < NEAR_DAYS ? next : latest;
}

const FAR_DAYS = 300;
const NEAR_DAYS = 45;

function spanIn(year: number, from: DayOfMonth, to: DayOfMonth): Days[] {
  const turns = from.year === undefined && from.month > to.month;
  const first = dayFrom(from.year ?? (turns ? year - 1 : year), from.month, from.dayOfMonth);
  const last = dayFrom(to.year ?? year, to.month, to.dayOfMonth);
  return first === undefined || last === undefined || last < first ? [] : [{ first, last }];
}

function monthAway(months: number, part: Part, published: Day): ResolvedDate {
  const { year, month } = calendarDay(published);
  const count = year * 12 + month - 1 + months;
  return monthIn(Math.floor(count / 12), (count % 12) + 1, part, published, false);
}

function namedMonth(
  { month, year, part }: { readonly month: number; readonly year?: number; readonly part: Part },
  { published, tense }: DateContext,
): ResolvedDate {
  const now = calendarDay(published);
  if (year !== undefined) return monthIn(year, month, part, published, true);
  const isAhead = tense === "future";
  const shift = isAhead ? (month < now.month ? 1 : 0) : month > now.month ? -1 : 0;
  return monthIn(now.year + shift, month, part, published, false);
}

function monthIn(year: number, month: number, part: Part, published: Day, stated: boolean): ResolvedDate {
  const first = dayFrom(year, month, 1) ?? published;
  const next = (month === 12 ? dayFrom(year + 1, 1, 1) : dayFrom(year, month + 1, 1)) ?? published;
  const whole = { first, last: next - 1 };
  const days = cut(whole, part, published);
  if (days !== whole) return within(days, "month", "within", stated);
  return { ...days, edtf: isoFromDay(first).slice(0, 7), precision: "month", stated };
}

/** A year has no precision of its own: it is a span of days, of unknown precision. */
function yearOf(year: number, part: Part, published: Day, stated: boolean): ResolvedDate {
  const first = dayFrom(year, 1, 1) ?? published;
  const last = dayFrom(year, 12, 31) ?? published;
  return within(cut({ first, last }, part, published), "unknown", "within", stated);
}

function easter(from: number, to: number, { published, tense }: DateContext): ResolvedDate | undefined {
  const { year } = calendarDay(published);
  const all = [year - 1, year, year + 1].map((each) => {
    const sunday = easterSunday(each);
    return { first: sunday + from, last: sunday + to };
  });
  const days = nearest(all, published, tense);
  return days === undefined ? undefined : within(days, "day");
}
