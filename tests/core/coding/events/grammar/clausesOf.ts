import { parseSentences } from "../../../../../src/core/coding/events/grammar/parseSentences.ts";
import { VERB_INDEX } from "../../../../../src/core/coding/events/lexicon/lexicon.ts";
import { tokensOf, type ParsedSentence } from "../../../../../src/core/coding/events/parsedSentence.ts";
import { marked } from "../marked.ts";

/** The clauses of a marked text: "meet finite main | Modi | Abe | in Kyoto". */
export function clausesOf(source: string): string[] {
  return parseSentences(marked(source), VERB_INDEX).flatMap((parsed) =>
    parsed.clauses.map(({ verb, link, subjects, objects, phrases }) =>
      [
        `${verb.lemma} ${verb.form} ${link}`,
        subjects.map((noun) => wordsOf(parsed, noun)).join(" + "),
        objects.map((noun) => wordsOf(parsed, noun)).join(" + "),
        phrases
          .map(({ word, nouns }) => `${word} ${nouns.map((noun) => wordsOf(parsed, noun)).join(" + ")}`)
          .join(", "),
      ].join(" | "),
    ),
  );
}

function wordsOf(parsed: ParsedSentence, noun: number): string {
  const { firstToken, endToken } = tokensOf(parsed, noun, noun + 1);
  const { tokens, text } = parsed.reading;
  return text.slice(tokens[firstToken]?.start, tokens[endToken - 1]?.end);
}
