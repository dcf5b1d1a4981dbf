import type { Nouns } from "../words.ts";
import { type ListRules, readList, writeList } from "./list.ts";
import type { ParameterReading, Patch } from "./parameter.ts";

/** Reads and writes a set of words of a closed vocabulary. */
export interface WordList<Word extends string> {
  readonly read: (raw: string) => ParameterReading;
  /** Undefined for an empty set. */
  readonly write: (words: readonly Word[]) => string | undefined;
}

export function wordList<Word extends string>(
  vocabulary: readonly Word[],
  nouns: Nouns,
  patch: (words: readonly Word[]) => Patch,
): WordList<Word> {
  const bySlug = new Map(vocabulary.map((word) => [slugOf(word), word]));
  const slugs = [...bySlug.keys()];
  const choice = `${slugs.slice(0, -1).join(", ")} or ${slugs.at(-1)}`;
  const rules: ListRules<Word> = {
    nouns,
    expected: { one: choice, many: choice },
    item: (text) => bySlug.get(text),
    patch,
  };
  return { read: (raw) => readList(raw, rules), write: (words) => writeList(words.map(slugOf)) };
}

/** `place-facility` for "place/facility". */
function slugOf(word: string): string {
  return word.replace(/[^a-z]+/g, "-");
}
