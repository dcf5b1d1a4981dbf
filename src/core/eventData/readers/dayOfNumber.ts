import { type Day, dayFrom } from "../../model/day.ts";

/** Years that a data set of events may speak of; anything else is a slip. */
export const FIRST_YEAR = 1800;
export const LAST_YEAR = 2200;

/** Turns 20180601 into a day; undefined where there is no such day, or none in those years. Remembers, as days recur. */
export function dayReader(): (number: number) => Day | undefined {
  const known = new Map<number, Day | undefined>();
  return (number) => {
    if (known.has(number)) return known.get(number);
    const year = Math.floor(number / 10_000);
    const inRange = year >= FIRST_YEAR && year <= LAST_YEAR;
    const day = inRange ? dayFrom(year, Math.floor(number / 100) % 100, number % 100) : undefined;
    if (inRange) known.set(number, day);
    return day;
  };
}
