import { moved } from "../resolveDate.ts";
import type { Dated } from "./dated.ts";
import { opensClause, type Telling } from "./ownDate.ts";

/**
 * "Serbia recalled its ambassador on Saturday, a day after Montenegro recognised the passports": of
 * two events that a distance links, the one with a date gives the other its own.
 */
export function withLinkedDates(telling: Telling, sentence: readonly Dated[]): readonly Dated[] {
  let linked = sentence;
  for (const date of telling.dates) {
    const { meaning, firstToken } = date;
    if (meaning.is !== "linked") continue;
    const inner = linked.find(({ event }) => opensClause(telling, date, event.trigger.firstToken));
    const before = linked.findLast(({ event }) => event.trigger.firstToken < firstToken);
    const outer = before ?? linked[linked.findIndex((one) => one === inner) + 1];
    if (inner !== undefined && outer !== undefined) linked = link(linked, outer, inner, meaning.days);
  }
  return linked;
}

/** `outer` was so many days after `inner`. */
function link(all: readonly Dated[], outer: Dated, inner: Dated, days: number): readonly Dated[] {
  const [given, lacking] = outer.days === undefined ? [inner, outer] : [outer, inner];
  if (given.days === undefined || lacking.days !== undefined || given.days.precision !== "day") return all;
  const shift = lacking === inner ? -days : days;
  const dated = { ...lacking, days: moved(given.days, shift), carried: true };
  return all.map((one) => (one === lacking ? dated : one));
}
