import type { Phrase } from "../grammar/clause.ts";
import type { ParsedSentence } from "../parsedSentence.ts";

/** "to Athens and then to Ankara": those of the same preposition again after "and". */
export function joinedPhrases(
  { chunks }: ParsedSentence,
  phrases: readonly Phrase[],
  first: Phrase,
): readonly Phrase[] {
  return phrases.filter(({ word, at }) => {
    let before = at - 1;
    while (chunks[before]?.is === "adverb") before -= 1;
    return word === first.word && at > first.at && chunks[before]?.is === "conjunction";
  });
}
