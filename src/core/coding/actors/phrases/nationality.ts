import type { Unit } from "../lexicon/lexicon.ts";
import type { TokenRange } from "./draft.ts";
import { isPossessive, knownAt, normAt, type Scan } from "./scan.ts";

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
  const range = { first: at, end: unit.end + (possessive ? 1 : 0), possessive, unit };
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

/** Adjectives and names before one noun: "Turkish and Russian generals", "US, UK and French jets". */
export function ownersAt(scan: Scan, at: number): readonly Owner[] {
  const owners: Owner[] = [];
  let next = at;
  for (;;) {
    const owner = ownerAt(scan, next);
    if (owner === undefined) return owners;
    owners.push(owner);
    if (owner.possessive) return owners;
    const after = normAt(scan, owner.end);
    if (after === ",") next = owner.end + (normAt(scan, owner.end + 1) === "and" ? 2 : 1);
    else if (after === "and" || after === "&" || after === "-" || after === "/" || after === "–")
      next = owner.end + 1;
    else return owners;
  }
}
