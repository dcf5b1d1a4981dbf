import { calendarDay, type Day, dayFrom } from "../model/day.ts";

export function startOfMonth(day: Day): Day {
  return day - calendarDay(day).dayOfMonth + 1;
}

export function endOfMonth(day: Day): Day {
  return startOfMonth(startOfMonth(day) + 31) - 1;
}

/** The same day of the month `months` later (or earlier), or that month's last day where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = calendarDay(day);
  const count = year * 12 + month - 1 + months;
  const first = dayFrom(Math.floor(count / 12), (count % 12) + 1, 1);
  return first === undefined ? day : Math.min(first + dayOfMonth - 1, endOfMonth(first));
}
