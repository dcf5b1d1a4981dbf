import type { Actor } from "../model/graph.ts";
import { actorId } from "../model/ids.ts";
import { ACTOR_TYPES } from "../model/vocabulary.ts";
import type { ActorColumns } from "./eventData.ts";

type Made = { -readonly [field in keyof Actor]: Actor[field] };

/** Shared, since there are tens of thousands of actors who have none. */
const NONE: readonly never[] = [];

/** The actors of event data as records. What a graph file may say besides, such as offices, a machine-coded set does not. */
export function eventActorsOf({ id, name, externalId, type, country }: ActorColumns): readonly Actor[] {
  const times = new Map<string, number>();
  for (const one of name) times.set(one, (times.get(one) ?? 0) + 1);
  return id.map((text, row) => {
    const called = name[row]!;
    const actor: Made = {
      id: actorId(text),
      name: called,
      // Short names are unique; ids are.
      shortName: times.get(called) === 1 ? called : `${called} (${text})`,
      type: ACTOR_TYPES[type[row]!]!,
      names: NONE,
      roles: NONE,
      memberOf: NONE,
      summary: "",
    };
    if (country[row] !== "") actor.country = country[row];
    if (externalId[row] !== "") actor.externalId = externalId[row];
    return actor;
  });
}
