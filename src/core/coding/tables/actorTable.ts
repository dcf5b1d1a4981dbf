import { nameKey } from "../actors/lexicon/nameKey.ts";
import type { ActorType } from "../../model/vocabulary.ts";

/** Whom the coder knows by name: states, bodies and people, shipped or added by a person. */
export interface ActorTable {
  readonly states: readonly KnownState[];
  readonly bodies: readonly KnownBody[];
  readonly people: readonly KnownPerson[];
}

export interface KnownState {
  /** ISO 3166-1 alpha-3; "XKX" for Kosovo. */
  readonly code: string;
  /** English short name, which goes into flattened pairs. */
  readonly name: string;
  /** Official, old and short names: "Burma", "UK". */
  readonly names: readonly string[];
  /** "French"; also what is used as one: "UK". */
  readonly adjectives: readonly string[];
  /** Nouns for its people: "Danes". */
  readonly demonyms: readonly string[];
  /** The capital and what else stands for the state: "Beijing", "the Kremlin". */
  readonly metonyms: readonly string[];
  /** Other cities and regions, which do not stand for it. */
  readonly places: readonly string[];
}

/** A government body, armed group, party, organisation, company or facility. */
export interface KnownBody {
  readonly id: string;
  readonly type: ActorType;
  /** Full name, which goes into flattened pairs. */
  readonly name: string;
  readonly names: readonly string[];
  readonly state?: string | undefined;
}

export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly sex?: "f" | "m" | undefined;
  readonly state?: string | undefined;
  readonly offices: readonly KnownOffice[];
}

export interface KnownOffice {
  /** Lower case, as in "foreign minister". */
  readonly title: string;
  /** Id of a body, where the office is one of it and not of the person's state. */
  readonly body?: string | undefined;
  /** Inclusive days; infinite where open or unknown. */
  readonly first: number;
  readonly last: number;
}

/** The first table with the second added; where both know a name, the second one's actor is taken. */
export function joinTables(shipped: ActorTable, added: ActorTable): ActorTable {
  const names = new Set(added.people.flatMap(({ name, names }) => [name, ...names]).map(nameKey));
  const others = shipped.people.filter(({ name }) => !names.has(nameKey(name)));
  return {
    states: [...added.states, ...shipped.states],
    bodies: [...added.bodies, ...shipped.bodies],
    people: [...added.people, ...others],
  };
}
