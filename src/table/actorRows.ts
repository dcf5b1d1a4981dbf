import type { Actor } from "../core/model/graph.ts";
import type { Lookup } from "./lookup.ts";

/** An actor of the picture. */
export interface ActorRow {
  readonly actor: Actor | undefined;
  readonly count: number;
  /** Distinct partners: its ties. */
  readonly partners: number;
  /** Titles of the offices held on some day of the window. */
  readonly offices: readonly string[];
}

/** The short name of the state with the actor's country code; the code itself where the data have no such state. */
export function countryOf({ country }: Pick<Actor, "country">, { countries }: Lookup): string | undefined {
  return country === undefined ? undefined : (countries.get(country) ?? country);
}

/** What an actor is, as a table says it. */
export function typeInWords({ type }: Pick<Actor, "type">): string {
  return type === "unknown" ? "not known" : type;
}
