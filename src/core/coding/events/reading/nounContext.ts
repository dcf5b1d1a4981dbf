import type { Clause, Phrase } from "../grammar/clause.ts";
import type { ParsedSentence } from "../parsedSentence.ts";

/** How a noun that names an event stands in its clause. */
export type NounContext =
  | { readonly is: "alone" }
  | { readonly is: "object" | "subject"; readonly clause: Clause }
  | { readonly is: "phrase"; readonly clause: Clause; readonly preposition: string };

export function contextOf(parsed: ParsedSentence, noun: number): NounContext {
  for (const clause of parsed.clauses) {
    if (clause.objects.includes(noun)) return { is: "object", clause };
    if (clause.subjects.includes(noun) && clause.subjectBasis === "stated" && clause.link !== "reduced")
      return { is: "subject", clause };
    const phrase = clause.phrases.find(({ nouns }) => nouns.includes(noun));
    if (phrase !== undefined) return { is: "phrase", clause, preposition: phrase.word };
  }
  return before(parsed, noun);
}

/** "After a call with Putin, Macron said": a phrase before the verb belongs to the clause that follows. */
function before(parsed: ParsedSentence, noun: number): NounContext {
  const link = parsed.chunks[noun - 1];
  const clause = parsed.clauses.find(
    ({ at, link: hangs }) => at > noun && hangs !== "reduced" && hangs !== "infinitive",
  );
  if (clause === undefined) return { is: "alone" };
  return link?.is === "preposition" ? { is: "phrase", clause, preposition: link.word } : { is: "alone" };
}

/** The phrases that hang on a noun: "talks | in Geneva | between Iran and France", through "sanctions | imposed | on". */
export function phrasesAfter(parsed: ParsedSentence, noun: number): { phrases: Phrase[]; end: number } {
  const phrases: { word: string; at: number; nouns: number[] }[] = [];
  const { chunks } = parsed;
  let end = noun + 1;
  for (let at = noun + 1; at < Math.min(chunks.length, noun + 24); at += 1) {
    const chunk = chunks[at];
    const next = chunks[at + 1];
    if (chunk === undefined) break;
    if (chunk.is === "date" || chunk.is === "adverb" || chunk.is === "quote") continue;
    if (chunk.is === "preposition" && next?.is === "noun") {
      phrases.push({ word: chunk.word, at, nouns: [at + 1] });
      at += 1;
    } else if (chunk.is === "preposition" && next?.is === "date") at += 1;
    else if (
      chunk.is === "conjunction" &&
      next?.is === "noun" &&
      phrases.length > 0 &&
      !isSubject(parsed, at + 1)
    ) {
      phrases.at(-1)?.nouns.push(at + 1);
      at += 1;
    } else if (chunk.is === "conjunction" && phrases.length > 0 && goesOn(parsed, at + 1)) continue;
    else if (chunk.is === "verb" && isParticiple(parsed, at)) continue;
    else break;
    end = at + 1;
  }
  return { phrases, end };
}

/** "to Athens | and then to Ankara". */
function goesOn({ chunks }: ParsedSentence, from: number): boolean {
  let at = from;
  while (chunks[at]?.is === "adverb") at += 1;
  return chunks[at]?.is === "preposition" && chunks[at + 1]?.is === "noun";
}

function isParticiple(parsed: ParsedSentence, at: number): boolean {
  return parsed.clauses.some((clause) => clause.at === at && clause.link === "reduced");
}

function isSubject(parsed: ParsedSentence, noun: number): boolean {
  return parsed.clauses.some(
    ({ subjects, subjectBasis }) => subjectBasis === "stated" && subjects.includes(noun),
  );
}
