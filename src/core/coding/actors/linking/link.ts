import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Entity, Mention } from "../mention.ts";
import type { Reading } from "../../reading.ts";

/** The linking of mentions under way: entities grow, mentions get theirs, in the order of the text. */
export interface Link {
  readonly reading: Reading;
  readonly lexicon: Lexicon;
  readonly entities: Entity[];
  readonly mentions: Mention[];
}

/** Whom a mention turned out to stand for. */
export interface Answer {
  readonly entity?: number | undefined;
  /** Mentions that a plural refers back to. */
  readonly parts?: readonly number[] | undefined;
  readonly inferred?: boolean | undefined;
}

export function addEntity(link: Link, entity: Entity): number {
  link.entities.push(entity);
  return link.entities.length - 1;
}

/** What becomes known of an entity later is put in, but never replaces what was said first. */
export function learn(link: Link, index: number, more: Partial<Entity>): void {
  const known = link.entities[index];
  if (known === undefined) return;
  link.entities[index] = {
    ...known,
    known: known.known ?? more.known,
    state: known.state ?? more.state,
    sex: known.sex ?? more.sex,
    offices: [...new Set([...known.offices, ...(more.offices ?? [])])],
  };
}
