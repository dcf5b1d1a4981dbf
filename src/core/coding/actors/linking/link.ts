import { nameWords } from "../lexicon/nameKey.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Entity, Mention } from "../mention.ts";
import type { Reading } from "../../reading.ts";

/** The linking of mentions under way: entities grow, mentions get theirs, in the order of the text. */
export interface Link {
  readonly reading: Reading;
  readonly lexicon: Lexicon;
  readonly entities: Entity[];
  readonly mentions: Mention[];
  /** States by code and bodies by name. */
  readonly fixed: Map<string, number>;
  /** Named persons by each word of their names (`nameWords`), and those words by person. */
  readonly byWord: Map<string, number[]>;
  readonly wordsOf: Map<number, readonly string[]>;
}

export function newLink(reading: Reading, lexicon: Lexicon): Link {
  const mentions = [...reading.mentions];
  return {
    reading,
    lexicon,
    entities: [],
    mentions,
    fixed: new Map(),
    byWord: new Map(),
    wordsOf: new Map(),
  };
}

/** Whom a mention turned out to stand for. */
export interface Answer {
  readonly entity?: number | undefined;
  /** Mentions that a plural refers back to. */
  readonly parts?: readonly number[] | undefined;
  readonly inferred?: boolean | undefined;
}

export function addEntity(link: Link, entity: Entity): number {
  const index = link.entities.push(entity) - 1;
  if (entity.type !== "person" || !entity.named) return index;
  const words = nameWords(entity.name);
  link.wordsOf.set(index, words);
  for (const word of words) {
    const list = link.byWord.get(word);
    if (list === undefined) link.byWord.set(word, [index]);
    else if (list.at(-1) !== index) list.push(index);
  }
  return index;
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
