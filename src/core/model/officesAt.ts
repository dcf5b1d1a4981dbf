import { type Day, dayFrom } from "./day.ts";
import { parseEdtf } from "./edtf.ts";
import type { Actor, Office } from "./graph.ts";

/** Inclusive days during which an office may have been held; infinite where a bound is open. */
export interface Term {
  readonly first: number;
  readonly last: number;
}

/**
 * The offices an actor held on a day, in the order of the file. A bound is read generously: an
 * office "from 2018-04" may have been held on any day of that April, and both it and the one
 * before it are given for a day that they share. A null bound is open.
 */
export function officesAt(actor: Pick<Actor, "roles">, day: Day): readonly Office[] {
  return officesWithin(actor, day, day);
}

/** The offices held on some day of a window (inclusive; null leaves a side open), in the order of the file. */
export function officesWithin(
  actor: Pick<Actor, "roles">,
  from: Day | null,
  to: Day | null,
): readonly Office[] {
  return actor.roles.filter((office) => {
    const { first, last } = termOf(office);
    return first <= (to ?? Infinity) && last >= (from ?? -Infinity);
  });
}

/** Ids of those who held an office of an organisation on some day of a window, in the order of the file. */
export function officeHolders(
  actors: readonly Actor[],
  organisation: Actor["id"],
  from: Day | null,
  to: Day | null,
): readonly Actor["id"][] {
  const holds = (actor: Actor): boolean =>
    officesWithin(actor, from, to).some((office) => office.organisation === organisation);
  return actors.filter(holds).map(({ id }) => id);
}

/** The widest term that the bounds of an office allow. */
export function termOf(office: Pick<Office, "from" | "to">): Term {
  return { first: bound(office.from)?.first ?? -Infinity, last: bound(office.to)?.last ?? Infinity };
}

function bound(text: string | null): { readonly first: Day; readonly last: Day } | undefined {
  return text === null ? undefined : (parseEdtf(text) ?? yearOf(text));
}

/** Terms of office are often known by the year alone, which interactions never are. */
function yearOf(text: string): { readonly first: Day; readonly last: Day } | undefined {
  if (!/^\d{4}$/.test(text)) return undefined;
  const year = Number(text);
  const [first, last] = [dayFrom(year, 1, 1), dayFrom(year, 12, 31)];
  return first === undefined || last === undefined ? undefined : { first, last };
}
