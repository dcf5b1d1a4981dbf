import type { Unit } from "../lexicon/lexicon.ts";
import type { TokenRange } from "./draft.ts";
import { isCalendarWord } from "../lexicon/calendar.ts";
import { isPossessive, knownAt, normAt, tokenAt, type Scan } from "./scan.ts";

/** A state or body at the head of a phrase: "Israeli", "Iran’s", "US", "NATO". */
export interface Owner extends TokenRange {
  readonly unit: Unit;
  readonly state?: string | undefined;
  readonly body?: string | undefined;
  readonly possessive: boolean;
  readonly how: "name" | "metonym" | "adjective" | "demonym" | "body" | "place";
}

/** The state, city or body of the tables at a token, with the "’s" after it. */
export function ownerAt(scan: Scan, at: number): Owner | undefined {
  const unit = knownAt(scan, at);
  if (unit === undefined) return undefined;
  const { known } = unit;
  if (known.sort === "nothing") return undefined;
  const possessive = isPossessive(scan, unit.end);
  const end = afterAbbreviation(scan, unit.end + (possessive ? 1 : 0), unit);
  const range = { first: at, end, possessive, unit };
  switch (known.sort) {
    case "state":
      return { ...range, state: known.state.code, how: known.how };
    case "adjective":
      return { ...range, state: known.state.code, how: known.demonym ? "demonym" : "adjective" };
    case "place":
      return { ...range, state: known.state.code, how: "place" };
    case "body":
      return { ...range, state: known.body.state, body: known.body.id, how: "body" };
  }
}

/** Past "(IRGC)" after "Islamic Revolutionary Guard Corps". */
function afterAbbreviation(scan: Scan, at: number, { known }: Unit): number {
  if (normAt(scan, at) !== "(") return at;
  const short = knownAt(scan, at + 1);
  if (short === undefined || normAt(scan, short.end) !== ")") return at;
  const sameBody = short.known.sort === "body" && known.sort === "body" && short.known.body === known.body;
  const sameState =
    short.known.sort === "state" && known.sort === "state" && short.known.state === known.state;
  return sameBody || sameState ? short.end + 1 : at;
}

/** "UN *Office for Disaster Risk Reduction*", "China *Mobile*": part of a longer name that is not known. */
export function isPartOfName(scan: Scan, { end, possessive }: Owner): boolean {
  const next = tokenAt(scan, end);
  if (possessive || next === undefined || next.kind !== "word" || !next.capital) return false;
  return (
    knownAt(scan, end) === undefined &&
    !isCalendarWord(next.norm) &&
    next.start > (scan.tokens[end - 1]?.end ?? 0)
  );
}

/** Longer lists are read in pieces, so that no text takes long. */
const MOST_OWNERS = 30;

/** Adjectives and names before one noun: "Turkish and Russian generals", "US, UK and French jets". */
export function ownersAt(scan: Scan, at: number): readonly Owner[] {
  const owners: Owner[] = [];
  let next = at;
  while (owners.length < MOST_OWNERS) {
    const owner = ownerAt(scan, normAt(scan, next) === "the" ? next + 1 : next);
    if (owner === undefined) return owners;
    owners.push(owner);
    if (owner.possessive) return owners;
    const after = normAt(scan, owner.end);
    if (after === ",") next = owner.end + (normAt(scan, owner.end + 1) === "and" ? 2 : 1);
    else if (after === "and" || after === "&" || after === "-" || after === "/" || after === "–")
      next = owner.end + 1;
    else return owners;
  }
  return owners;
}
