import { words } from "./wordSets.ts";

const CALENDAR =
  words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri`);

/** A weekday or month, which begins with a capital and is no name. */
export function isCalendarWord(norm: string): boolean {
  return CALENDAR.has(norm);
}
