import { calendarDay, type Day, dayInWords, monthInWords } from "../core/model/day.ts";
import { parseEdtf } from "../core/model/edtf.ts";

/**
 * A date for a cell: "4 Dec 2019", "30 Dec 2019 to 1 Jan 2020", "within 4 to 6 Jan 2020",
 * "some day of January 2020", "about 5 Jan 2020", "undated".
 */
export function dateWords(text: string | null): string {
  const date = text === null ? undefined : parseEdtf(text);
  if (date === undefined) return text ?? "undated";
  const { year, month } = calendarDay(date.first);
  switch (date.form) {
    case "day":
      return dayInWords(date.first);
    case "lasting":
      return daysInWords(date.first, date.last);
    case "within":
      return `within ${daysInWords(date.first, date.last)}`;
    case "month":
      return `some day of ${monthInWords(year, month)}`;
    case "about":
      return `about ${date.first === date.last ? dayInWords(date.first) : monthInWords(year, month)}`;
  }
}

/** "4 to 6 Jan 2020", "30 Dec 2019 to 1 Jan 2020": what both ends share is said once. */
export function daysInWords(first: Day, last: Day): string {
  if (first === last) return dayInWords(last);
  const [start, end] = [dayInWords(first).split(" "), dayInWords(last).split(" ")];
  const said = start[2] !== end[2] ? 3 : start[1] !== end[1] ? 2 : 1;
  return `${start.slice(0, said).join(" ")} to ${dayInWords(last)}`;
}

/** True for one certain day, which the heading above a row has said already. */
export function isOneDay(text: string | null): boolean {
  return text === null || parseEdtf(text)?.form === "day";
}
