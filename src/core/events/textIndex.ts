import type { Actor, Interaction } from "../model/graph.ts";
import { anyIn, type Lists } from "./lists.ts";

/** Folded text to search in: names by actor row, topics by topic row, summary and place by interaction row. */
export interface TextIndex {
  readonly actors: readonly string[];
  readonly topics: readonly string[];
  readonly interactions: readonly string[];
  /** Who and what belongs to each interaction row. */
  readonly participants: Lists;
  readonly topicsOfRow: Lists;
}

/** `interactions` and the lists are in row order. */
export function textIndexOf(
  actors: readonly Actor[],
  topics: Iterable<string>,
  interactions: readonly Interaction[],
  lists: Pick<TextIndex, "participants" | "topicsOfRow">,
): TextIndex {
  return {
    actors: actors.map(({ name, shortName, names }) => folded([name, shortName, ...names].join("\n"))),
    topics: Array.from(topics, folded),
    interactions: interactions.map(({ summary, place }) => folded(`${summary}\n${place ?? ""}`)),
    ...lists,
  };
}

/**
 * One byte a row, 1 where every word of the text occurs somewhere in the interaction's summary,
 * participants' names, topics or place; undefined where the text has no words.
 */
export function rowsWithText(index: TextIndex, text: string): Uint8Array | undefined {
  const words = wordsOf(text);
  if (words.length === 0) return undefined;
  const found = new Uint8Array(index.interactions.length).fill(1);
  for (const word of words) keepWord(index, word, found);
  return found;
}

/** The words of a search as they are compared: without case or diacritics, split at white space. */
export function wordsOf(text: string): readonly string[] {
  return folded(text)
    .split(/\s+/)
    .filter((word) => word !== "");
}

function keepWord(index: TextIndex, word: string, found: Uint8Array): void {
  const actors = Uint8Array.from(index.actors, (names) => Number(names.includes(word)));
  const topics = Uint8Array.from(index.topics, (topic) => Number(topic.includes(word)));
  index.interactions.forEach((summary, row) => {
    if (found[row] === 0 || summary.includes(word)) return;
    if (!anyIn(index.participants, row, actors) && !anyIn(index.topicsOfRow, row, topics)) found[row] = 0;
  });
}

/** "Exämple" and "EXAMPLE" fold to "example". */
export function folded(text: string): string {
  return text.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
}
