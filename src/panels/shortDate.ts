import { type Day, dayInWords } from "../core/model/day.ts";
import { type EdtfDate, parseEdtf } from "../core/model/edtf.ts";

/**
 * A date for a narrow column: "4 Dec", "23–24 Dec", "3 or 4 Jan", "2–6 Jan?" (one day within), "Dec?"
 * (some day of it), "c. 5 Jan", "undated". With `withYear` the last day carries its year.
 */
export function shortDate(text: string | null, withYear: boolean): string {
  const date = text === null ? undefined : parseEdtf(text);
  if (date === undefined) return text ?? "undated";
  const written = (day: Day): string => (withYear ? dayInWords(day) : dayInWords(day).replace(/ -?\d+$/, ""));
  switch (date.form) {
    case "day":
      return written(date.first);
    case "about":
      return `c. ${date.first === date.last ? written(date.first) : monthOf(date, withYear)}`;
    case "month":
      return `${monthOf(date, withYear)}?`;
    case "lasting":
      return span(date, "–", written);
    case "within":
      return date.last - date.first === 1 ? span(date, " or ", written) : `${span(date, "–", written)}?`;
  }
}

/** Both ends, the month said once where they share it. */
function span({ first, last }: EdtfDate, between: string, written: (day: Day) => string): string {
  const [dayOfMonth = "", ...monthAndYear] = dayInWords(first).split(" ");
  const sameMonth = dayInWords(last).endsWith(` ${monthAndYear.join(" ")}`);
  return `${sameMonth ? dayOfMonth : written(first)}${between}${written(last)}`;
}

function monthOf({ first }: EdtfDate, withYear: boolean): string {
  return dayInWords(first)
    .split(" ")
    .slice(1, withYear ? 3 : 2)
    .join(" ");
}
