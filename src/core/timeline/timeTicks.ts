import { calendarDay, type Day, dayFrom, dayInLongWords, dayInWords, monthInWords } from "../model/day.ts";
import { addMonths, startOfMonth } from "./calendar.ts";
import { labelWidth } from "./labelWidth.ts";
import type { Span } from "./span.ts";

/** A mark on the time axis; `label` is empty where it has no room. */
export interface TimeTick {
  readonly day: Day;
  readonly label: string;
  /** The start of a larger unit, set in bold. */
  readonly major: boolean;
}

interface Candidate {
  readonly day: Day;
  readonly major: boolean;
  /** The same date, longest wording first. */
  readonly wordings: readonly string[];
}

export const AXIS_TYPE_PX = 11.5;
/** Between a tick and its label, and between a label and the next one. */
export const TICK_GAP_PX = 4;

/**
 * The ticks of a time axis, at the left edge of their day: by day, by week (the 1st, 8th, 15th, 22nd
 * and 29th), by month, quarter or years, whatever has room. Month starts (of years: Januaries) are
 * bold and come first; each label takes the longest wording that fits, `overhangPx` past the end
 * included, and none overlaps another.
 */
export function timeTicks(
  span: Span,
  pxPerDay: number,
  overhangPx: number,
  measure: (text: string, sizePx: number, bold: boolean) => number = labelWidth,
): readonly TimeTick[] {
  const widthPx = (text: string, bold: boolean): number =>
    measure(text, AXIS_TYPE_PX, bold) + 2 * TICK_GAP_PX;
  const candidates = withContext(candidatesOf(span, pxPerDay));
  const edgePx = span.days * pxPerDay + overhangPx;
  const leftPx = (candidate: Candidate | undefined) =>
    candidate === undefined ? edgePx : (candidate.day - span.first) * pxPerDay;
  let takenPx = Number.NEGATIVE_INFINITY;
  return candidates.map((candidate, index) => {
    const after = candidates.slice(index + 1);
    const at = leftPx(candidate);
    const [toNext, toMajor] = [leftPx(after[0]) - at, leftPx(after.find((next) => next.major)) - at];
    const label = at < takenPx ? "" : fittingWording(candidate, toNext, toMajor, widthPx);
    if (label !== "") takenPx = at + widthPx(label, candidate.major);
    return { day: candidate.day, label, major: candidate.major };
  });
}

/** The longest wording that leaves the next tick its label; else the shortest, if it has room at all. */
function fittingWording(
  { wordings, major }: Candidate,
  roomPx: number,
  roomToMajorPx: number,
  widthPx: (text: string, bold: boolean) => number,
): string {
  const longest = wordings.find((text) => widthPx(text, major) <= roomPx);
  const shortest = wordings.at(-1) ?? "";
  return longest ?? (widthPx(shortest, major) <= roomToMajorPx ? shortest : "");
}

/** The first tick of all says which month and year it is in, if no month start does. */
function withContext(candidates: readonly Candidate[]): readonly Candidate[] {
  const [first, ...rest] = candidates;
  if (first === undefined || first.major || isYear(first)) return candidates;
  return [{ day: first.day, major: true, wordings: fullWordings(first) }, ...rest];
}

const isYear = ({ day, wordings }: Candidate) => wordings[0] === String(calendarDay(day).year);

function fullWordings({ day, wordings }: Candidate): readonly string[] {
  const { year } = calendarDay(day);
  const [shortest = ""] = wordings;
  return /^\d+$/.test(shortest) ? dayWordings(day) : [`${shortest} ${year}`, shortest];
}

function candidatesOf(span: Span, pxPerDay: number): readonly Candidate[] {
  if (pxPerDay >= 24) return daysOf(span).map(dayCandidate);
  if (7 * pxPerDay >= 24)
    return daysOf(span)
      .filter((day) => calendarDay(day).dayOfMonth % 7 === 1)
      .map(dayCandidate);
  if (30 * pxPerDay >= 34) return monthStarts(span, 1).map(monthCandidate);
  if (91 * pxPerDay >= 34) return monthStarts(span, 3).map(monthCandidate);
  return years(span, pxPerDay);
}

function daysOf({ first, days }: Span): readonly Day[] {
  return Array.from({ length: days }, (_, index) => first + index);
}

function dayCandidate(day: Day): Candidate {
  const { dayOfMonth } = calendarDay(day);
  const major = dayOfMonth === 1;
  return { day, major, wordings: major ? dayWordings(day) : [String(dayOfMonth)] };
}

function dayWordings(day: Day): readonly string[] {
  const short = dayInWords(day);
  return [dayInLongWords(day), short, short.replace(/ -?\d+$/, "")];
}

function monthStarts({ first, days }: Span, everyMonths: number): readonly Day[] {
  const starts: Day[] = [];
  const month = startOfMonth(first);
  for (
    let start = month === first ? first : addMonths(month, 1);
    start < first + days;
    start = addMonths(start, 1)
  ) {
    if ((calendarDay(start).month - 1) % everyMonths === 0) starts.push(start);
  }
  return starts;
}

function monthCandidate(day: Day): Candidate {
  const { year, month } = calendarDay(day);
  const short = monthInWords(year, month).slice(0, 3);
  if (month > 1) return { day, major: false, wordings: [short] };
  return { day, major: true, wordings: [monthInWords(year, month), `${short} ${year}`, String(year)] };
}

function years({ first, days }: Span, pxPerDay: number): readonly Candidate[] {
  const every = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((step) => step * 365 * pxPerDay >= 42) ?? 1000;
  const found: Candidate[] = [];
  const last = calendarDay(first + days - 1).year;
  for (let year = Math.ceil(calendarDay(first).year / every) * every; year <= last; year += every) {
    const day = dayFrom(year, 1, 1);
    if (day !== undefined && day >= first)
      found.push({ day, major: year % (10 * every) === 0, wordings: [String(year)] });
  }
  return found;
}
