import type { Weekday } from "./meaning.ts";

const WEEKDAYS = new Map<string, Weekday>([
  ["monday", 0],
  ["tuesday", 1],
  ["wednesday", 2],
  ["thursday", 3],
  ["friday", 4],
  ["saturday", 5],
  ["sunday", 6],
  ["mon", 0],
  ["tue", 1],
  ["tues", 1],
  ["wed", 2],
  ["thu", 3],
  ["thur", 3],
  ["thurs", 3],
  ["fri", 4],
]);

const MONTHS = new Map<string, number>([
  ["january", 1],
  ["february", 2],
  ["march", 3],
  ["april", 4],
  ["may", 5],
  ["june", 6],
  ["july", 7],
  ["august", 8],
  ["september", 9],
  ["october", 10],
  ["november", 11],
  ["december", 12],
  ["jan", 1],
  ["feb", 2],
  ["mar", 3],
  ["apr", 4],
  ["jun", 6],
  ["jul", 7],
  ["aug", 8],
  ["sep", 9],
  ["sept", 9],
  ["oct", 10],
  ["nov", 11],
  ["dec", 12],
]);

const NUMBERS = new Map<string, number>(
  [
    ["a", "an", "one"],
    ["two"],
    ["three"],
    ["four"],
    ["five"],
    ["six"],
    ["seven"],
    ["eight"],
    ["nine"],
    ["ten"],
  ].flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
);

/**
 * Weekday of a capitalised word. "Sat" and "Sun" are left out: one is a verb, the other a newspaper
 * and a name.
 */
export function weekdayOf(word: string): Weekday | undefined {
  return isCapitalised(word) ? WEEKDAYS.get(word.toLowerCase()) : undefined;
}

/** Month 1-12 of a capitalised word; that "May" may be a name, and "March" a march, is for the caller. */
export function monthOf(word: string): number | undefined {
  return isCapitalised(word) ? MONTHS.get(word.toLowerCase()) : undefined;
}

export function isCalendarWord(word: string): boolean {
  return weekdayOf(word) !== undefined || monthOf(word) !== undefined;
}

/** A month cut short, which may have a point of its own: "Dec.", but not "May." */
export function isShortMonth(word: string): boolean {
  return word.length <= 4 && monthOf(word) !== undefined && !/^(?:May|June|July)$/i.test(word);
}

/** "two", "2"; undefined beyond ten in words and beyond 999 in figures. */
export function smallNumberOf(word: string): number | undefined {
  return /^\d{1,3}$/.test(word) ? Number(word) : NUMBERS.get(word.toLowerCase());
}

function isCapitalised(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 65 && first <= 90;
}
