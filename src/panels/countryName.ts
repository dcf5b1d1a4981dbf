import type { Catalogue } from "../core/events/catalogue.ts";
import type { Actor } from "../core/model/graph.ts";

/** The name of the state with the actor's country code; the code itself where the data have no such state. */
export function countryName(
  { country }: Pick<Actor, "country">,
  { actors }: Pick<Catalogue, "actors">,
): string | undefined {
  if (country === undefined) return undefined;
  return actors.find((actor) => actor.type === "state" && actor.country === country)?.name ?? country;
}
