import type { Entity, Mention } from "../mention.ts";
import { addEntity, type Answer, type Link } from "./link.ts";

/** The state, one entity however it is called. */
export function linkState(link: Link, code: string, mention: number): Answer {
  const known = `state:${code}`;
  const name = link.lexicon.states.get(code)?.name ?? code;
  return {
    entity: fixedEntity(link, known, {
      type: "state",
      name,
      known,
      state: code,
      offices: [],
      named: true,
      firstMention: mention,
    }),
  };
}

/** A body of the tables, or one that its words name. */
export function linkBody(link: Link, { says }: Mention, mention: number): Answer {
  const body = link.lexicon.bodies.get(says.body ?? "");
  const name = body?.name ?? says.bodyName;
  if (name === undefined) return {};
  return {
    entity: fixedEntity(link, name, {
      type: body?.type ?? "government body",
      name,
      known: body?.id,
      state: says.state ?? body?.state,
      offices: [],
      named: true,
      firstMention: mention,
    }),
  };
}

function fixedEntity(link: Link, key: string, entity: Entity): number {
  const found = link.fixed.get(key) ?? addEntity(link, entity);
  link.fixed.set(key, found);
  return found;
}
