/** A calendar day as whole days since 1970-01-01, in the proleptic Gregorian calendar, without time zone. */
export type Day = number;

const MS_PER_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
const LONG_MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Day of a year, month 1-12 and day of month; undefined where the calendar has no such day. */
export function dayFrom(year: number, month: number, dayOfMonth: number): Day | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists ? Math.floor(date.getTime() / MS_PER_DAY) : undefined;
}

/** Day of `2020-01-31`; undefined for anything else, `2020-02-30` and `2020-1-1` included. */
export function dayFromIso(text: string): Day | undefined {
  const parts = ISO_DAY.exec(text);
  return parts === null ? undefined : dayFrom(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** The day that a clock shows where it stands. */
export function localDay(moment: Date): Day {
  return Math.floor(Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / MS_PER_DAY);
}

/** `2020-01-31`. */
export function isoFromDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

export interface CalendarDay {
  readonly year: number;
  /** 1-12. */
  readonly month: number;
  readonly dayOfMonth: number;
}

export function calendarDay(day: Day): CalendarDay {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

/** `31 Jan 2020`. */
export function dayInWords(day: Day): string {
  const { year, month, dayOfMonth } = calendarDay(day);
  return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
}

/** `31 January 2020`. */
export function dayInLongWords(day: Day): string {
  const { year, month, dayOfMonth } = calendarDay(day);
  return `${dayOfMonth} ${LONG_MONTHS[month - 1]} ${year}`;
}

/** `January 2020`, for month 1-12. */
export function monthInWords(year: number, month: number): string {
  return `${LONG_MONTHS[month - 1]} ${year}`;
}
