import type { Actor } from "../model/graph.ts";
import { type Hearing, neighboursJoined, type Word, wordsAsWritten, wordsOf } from "./words.ts";

/** What of an actor or topic a phrase is; `name` also stands for the short name and for a topic's. */
export type MatchedBy = "name" | "alias" | "title" | "about";

export interface Phrase {
  readonly by: MatchedBy;
  readonly text: string;
  readonly words: readonly Word[];
  /** Words of weight that one has to type to have typed it all. */
  readonly weight: number;
}

/** Something that can be found by its names: an actor row, or a topic row. */
export interface Entry {
  readonly type: "actor" | "topic";
  readonly row: number;
  /** The first is the full name. */
  readonly phrases: readonly Phrase[];
  /** Interactions that it is part of. */
  readonly interactions: number;
}

export function actorPhrases(actor: Actor, hear: Hearing): readonly Phrase[] {
  const phrase = (by: MatchedBy, text: string): Phrase => phraseHeard(by, text, hear);
  const { name, shortName, names, roles, summary } = actor;
  return [
    phrase("name", name),
    ...(shortName === name ? [] : [phrase("name", shortName)]),
    ...names.filter((alias) => alias !== name && alias !== shortName).map((alias) => phrase("alias", alias)),
    ...roles.map(({ title }) => phrase("title", title)),
    ...(summary === "" ? [] : [phrase("about", summary)]),
  ];
}

/** A topic as it is written for a person: "embassy siege". */
export function topicPhrases(topic: string, hear: Hearing): readonly Phrase[] {
  return [phraseHeard("name", topic.replaceAll("-", " "), hear)];
}

function phraseHeard(by: MatchedBy, text: string, hear: Hearing): Phrase {
  const read = by === "about" ? wordsAsWritten(text) : wordsOf(text, hear);
  const [words, explaining] = partedByBracket(read, text);
  const joined = by === "name" || by === "alias" ? neighboursJoined(words, hear) : [];
  const weight = words.reduce((sum, one) => sum + one.weight, 0);
  return { by, text, words: [...words, ...joined, ...explaining], weight: Math.max(1, weight) };
}

/** What stands in brackets explains a name and adds nothing to it: "Hezbollah (Lebanon)" is "Hezbollah". */
function partedByBracket(words: readonly Word[], text: string): [named: readonly Word[], explaining: Word[]] {
  const bracket = text.indexOf("(");
  if (bracket <= 0) return [words, []];
  const explaining = words.filter(({ start }) => start > bracket).map((word) => ({ ...word, weight: 0 }));
  return [words.filter(({ start }) => start < bracket), explaining];
}
