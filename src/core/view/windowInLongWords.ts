import { type Day, dayInLongWords } from "../model/day.ts";
import type { Window } from "./view.ts";

/** Of day 0, 1 January 1970, and on. */
const WEEKDAYS = ["Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday"] as const;

/** "Friday 3 January 2020", "31 December 2019 to 1 January 2020", "until 1 January 2020"; null where both sides are open. */
export function windowInLongWords({ from, to }: Window): string | null {
  if (from === null) return to === null ? null : `until ${dayInLongWords(to)}`;
  if (to === null) return `from ${dayInLongWords(from)}`;
  if (from === to) return `${weekday(from)} ${dayInLongWords(from)}`;
  return `${dayInLongWords(from)} to ${dayInLongWords(to)}`;
}

function weekday(day: Day): string {
  return WEEKDAYS[((day % 7) + 7) % 7] ?? "";
}
