import type { CodedParticipant } from "../../core/coding/coding.ts";
import { fold } from "../../core/coding/text/fold.ts";
import { LONGEST_ID } from "../../core/model/ids.ts";

/** As much of an actor of `data/actors.json` as its name is known by. */
export interface NamedActor {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string;
  readonly names?: readonly string[];
}

/** The id under which the data have somebody whom the coder found; undefined where they do not. */
export type ActorIds = (found: Pick<CodedParticipant, "name" | "actor">) => string | undefined;

/** Looks actors up by id, then by name, short name and other names, in that order. */
export function actorIdsOf(actors: readonly NamedActor[]): ActorIds {
  const ids = new Set(actors.map(({ id }) => id));
  const byName = new Map<string, string>();
  const add = (name: string | undefined, id: string): void => {
    if (name !== undefined && !byName.has(fold(name))) byName.set(fold(name), id);
  };
  for (const { id, name } of actors) add(name, id);
  for (const { id, shortName } of actors) add(shortName, id);
  for (const { id, names = [] } of actors) for (const name of names) add(name, id);
  return ({ name, actor }) => {
    if (actor !== null && ids.has(actor)) return actor;
    return name === null ? undefined : byName.get(fold(name));
  };
}

/** "Nikos Dendias" as an id: `nikos-dendias`; undefined where no letter is left. */
export function idFrom(text: string): string | undefined {
  const words = fold(text.normalize("NFKD"))
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return words === "" ? undefined : words.slice(0, LONGEST_ID).replace(/-$/, "");
}
