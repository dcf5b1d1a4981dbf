import { type Day, dayFrom, dayFromIso, dayInLongWords, monthInWords, calendarDay } from "./day.ts";

/**
 * The part of EDTF (ISO 8601-2) that the graph file uses. `first` and `last` are inclusive days.
 * `day` and `lasting` cover all their days; `within` and `month` are one unknown day of them;
 * `about` is near its written days.
 */
export interface EdtfDate {
  readonly form: "day" | "lasting" | "within" | "month" | "about";
  readonly first: Day;
  readonly last: Day;
}

export const EDTF_EXPECTED =
  "2020-01-31, 2020-01 (some day of it), 2020-01-30/2020-01-31 (lasted), [2020-01-30..2020-01-31] (one day within) or 2020-01-31~ (about)";

/** Reads one date; undefined when it is not of these forms or names a day that does not exist. */
export function parseEdtf(text: string): EdtfDate | undefined {
  if (text.endsWith("~")) return about(text.slice(0, -1));
  if (text.startsWith("[") && text.endsWith("]")) return between("within", text.slice(1, -1).split(".."));
  if (text.includes("/")) return between("lasting", text.split("/"));
  return monthOf(text) ?? oneDay(text);
}

function oneDay(text: string): EdtfDate | undefined {
  const day = dayFromIso(text);
  return day === undefined ? undefined : { form: "day", first: day, last: day };
}

function monthOf(text: string): EdtfDate | undefined {
  const parts = /^(\d{4})-(\d{2})$/.exec(text);
  if (parts === null) return undefined;
  const [year, month] = [Number(parts[1]), Number(parts[2])];
  const first = dayFrom(year, month, 1);
  const next = month === 12 ? dayFrom(year + 1, 1, 1) : dayFrom(year, month + 1, 1);
  return first === undefined || next === undefined ? undefined : { form: "month", first, last: next - 1 };
}

function about(text: string): EdtfDate | undefined {
  const written = monthOf(text) ?? oneDay(text);
  return written === undefined ? undefined : { ...written, form: "about" };
}

function between(form: "within" | "lasting", ends: readonly string[]): EdtfDate | undefined {
  const [first, last] = ends.map(dayFromIso);
  if (ends.length !== 2 || first === undefined || last === undefined || last < first) return undefined;
  return { form, first, last };
}

/** "1 January 2020", "some day of December 2019", "31 December 2019 to 1 January 2020", "about ...". */
export function edtfInWords(text: string | null): string {
  const date = text === null ? undefined : parseEdtf(text);
  if (date === undefined) return text === null ? "undated" : text;
  const span = `${dayInLongWords(date.first)} to ${dayInLongWords(date.last)}`;
  switch (date.form) {
    case "day":
      return dayInLongWords(date.first);
    case "lasting":
      return span;
    case "within":
      return `one day within ${span}`;
    case "month":
      return `some day of ${monthOfDay(date.first)}`;
    case "about":
      return `about ${date.first === date.last ? dayInLongWords(date.first) : monthOfDay(date.first)}`;
  }
}

function monthOfDay(day: Day): string {
  const { year, month } = calendarDay(day);
  return monthInWords(year, month);
}
