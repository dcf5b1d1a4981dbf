import { type Day, dayFrom, dayInWords, monthInWords } from "../core/model/day.ts";
import { endOfMonth } from "../core/timeline/calendar.ts";

export type TypedDay =
  | { readonly ok: true; readonly day: Day | null }
  | { readonly ok: false; readonly message: string };

/** Which end of the window is typed: a month or a year alone means its first or its last day. */
export type Side = "first" | "last";

const EXPECTED = "Write 27 Dec 2019 or 2019-12-27, or leave it empty for no limit.";
const MONTHS = Array.from(
  { length: 12 },
  (_, index) =>
    monthInWords(0, index + 1)
      .split(" ")[0]
      ?.toLowerCase() ?? "",
);

interface Written {
  readonly year: number;
  readonly month: number | null;
  readonly dayOfMonth: number | null;
}

/**
 * Reads what a person types for one end of the window: `27 Dec 2019`, `December 27, 2019`,
 * `2019-12-27`, `27.12.2019`, `27/12/2019` where only one reading is possible, `Dec 2019`, `2019-12`,
 * `2019`; nothing opens the side. Anything else comes back with what was wrong and what to write.
 */
export function parseTypedDay(typed: string, side: Side): TypedDay {
  const text = typed.trim().replaceAll(/\s+/g, " ");
  if (text === "") return { ok: true, day: null };
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (slashed !== null) return fromSlashes(text, Number(slashed[1]), Number(slashed[2]), Number(slashed[3]));
  const written = inNumbers(text) ?? inWords(text);
  return written === null
    ? { ok: false, message: `“${text}” is not a date. ${EXPECTED}` }
    : resolved(text, written, side);
}

/** 03/01/2020 is 3 January to some and 1 March to others: never guessed. */
function fromSlashes(text: string, one: number, two: number, year: number): TypedDay {
  const [dayFirst, monthFirst] = [dayFrom(year, two, one), dayFrom(year, one, two)];
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst) {
    const day = dayFirst ?? monthFirst;
    return day === undefined ? notInCalendar(text) : { ok: true, day };
  }
  const readings = `${dayInWords(dayFirst)} or ${dayInWords(monthFirst)}`;
  return { ok: false, message: `“${text}” can be read two ways. Write ${readings}.` };
}

function inNumbers(text: string): Written | null {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
  if (iso !== null)
    return { year: Number(iso[1]), month: numberOrNull(iso[2]), dayOfMonth: numberOrNull(iso[3]) };
  const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text);
  if (dotted === null) return null;
  return { year: Number(dotted[3]), month: Number(dotted[2]), dayOfMonth: Number(dotted[1]) };
}

function inWords(text: string): Written | null {
  const parts =
    /^(?:(?<day>\d{1,2})(?:st|nd|rd|th|\.)? )?(?<month>[a-z]{3,})\.?,? (?<year>\d{4})$/i.exec(text) ??
    /^(?<month>[a-z]{3,})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i.exec(text);
  const name = parts?.groups?.month?.toLowerCase();
  const month =
    name === undefined ? -1 : MONTHS.findIndex((long) => long.startsWith(name === "sept" ? "sep" : name));
  if (month < 0) return null;
  return {
    year: Number(parts?.groups?.year),
    month: month + 1,
    dayOfMonth: numberOrNull(parts?.groups?.day),
  };
}

const numberOrNull = (digits: string | undefined) => (digits === undefined ? null : Number(digits));

function resolved(text: string, { year, month, dayOfMonth }: Written, side: Side): TypedDay {
  const day = dayFrom(year, month ?? (side === "first" ? 1 : 12), dayOfMonth ?? 1);
  if (day !== undefined)
    return { ok: true, day: dayOfMonth === null && side === "last" ? endOfMonth(day) : day };
  const start = month === null ? undefined : dayFrom(year, month, 1);
  if (month === null || start === undefined) return notInCalendar(text);
  const length = endOfMonth(start) - start + 1;
  return {
    ok: false,
    message: `“${text}” is not in the calendar: ${monthInWords(year, month)} has ${length} days.`,
  };
}

function notInCalendar(text: string): TypedDay {
  return { ok: false, message: `“${text}” is not in the calendar. ${EXPECTED}` };
}
