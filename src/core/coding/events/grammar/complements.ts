import type { Chunk } from "./chunk.ts";
import type { Phrase } from "./clause.ts";
import { isSpeech } from "./speech.ts";

export interface Complements {
  readonly objects: readonly number[];
  readonly phrases: readonly Phrase[];
  /** Index of the chunk after the last that belongs to the clause. */
  readonly end: number;
}

interface Cursor {
  at: number;
  readonly objects: number[];
  readonly phrases: { word: string; at: number; nouns: number[] }[];
}

/** Objects and prepositional phrases after a verb, up to where another clause begins. */
export function complementsOf(chunks: readonly Chunk[], verb: number): Complements {
  const cursor: Cursor = { at: verb + 1, objects: [], phrases: [] };
  const own = chunks[verb];
  if (own?.is === "verb" && !own.passive && !isSpeech(own.lemma) && chunks[verb + 1]?.is === "noun") {
    cursor.objects.push(verb + 1);
    cursor.at += 1;
  }
  let end = cursor.at;
  while (cursor.at < chunks.length && takeOne(chunks, cursor)) end = cursor.at;
  return { objects: cursor.objects, phrases: cursor.phrases, end };
}

/** Takes one piece and moves on; false at the end of the clause. */
function takeOne(chunks: readonly Chunk[], cursor: Cursor): boolean {
  const chunk = chunks[cursor.at];
  if (chunk === undefined) return false;
  switch (chunk.is) {
    case "noun":
      return takeNoun(chunks, cursor);
    case "preposition":
      return takePhrase(chunks, cursor, chunk.word);
    case "date":
    case "adverb":
    case "quote":
      cursor.at += 1;
      return true;
    case "open":
      return skipBrackets(chunks, cursor);
    case "comma":
      return takeComma(chunks, cursor);
    case "conjunction":
      return takeConjunction(chunks, cursor);
    default:
      return false;
  }
}

function takeNoun(chunks: readonly Chunk[], cursor: Cursor): boolean {
  if (isSubjectAhead(chunks, cursor.at)) return false;
  const phrase = cursor.phrases.at(-1);
  const after = chunks[cursor.at - 1];
  const apposed =
    after?.is === "noun" && phrase?.nouns.at(-1) === cursor.at - 1 && !isDetermined(chunks, cursor.at);
  if (phrase !== undefined && after?.is === "preposition") phrase.nouns.push(cursor.at);
  else if (!apposed) cursor.objects.push(cursor.at);
  cursor.at += 1;
  return true;
}

/** "the capital | Minsk" is an apposition, "in strong terms | the decision" is not. */
function isDetermined(chunks: readonly Chunk[], noun: number): boolean {
  const chunk = chunks[noun];
  return chunk?.is === "noun" && chunk.determined;
}

function takePhrase(chunks: readonly Chunk[], cursor: Cursor, word: string): boolean {
  let next = cursor.at + 1;
  while (chunks[next]?.is === "adverb" || chunks[next]?.is === "quote") next += 1;
  const chunk = chunks[next];
  if (chunk?.is === "preposition") {
    cursor.at = next;
    return true;
  }
  if (chunk?.is === "date") {
    cursor.at = next + 1;
    return true;
  }
  if (chunk?.is !== "noun" || isClauseAfter(chunks, next, word)) return false;
  cursor.phrases.push({ word, at: cursor.at, nouns: [next] });
  cursor.at = next + 1;
  return true;
}

const ALSO_CONJUNCTIONS: ReadonlySet<string> = new Set(["after", "before", "since", "until", "as", "than"]);

function isClauseAfter(chunks: readonly Chunk[], noun: number, word: string): boolean {
  return ALSO_CONJUNCTIONS.has(word) && isSubjectAhead(chunks, noun);
}

function skipBrackets(chunks: readonly Chunk[], cursor: Cursor): boolean {
  for (let at = cursor.at + 1; at < Math.min(chunks.length, cursor.at + 20); at += 1) {
    if (chunks[at]?.is !== "close") continue;
    cursor.at = at + 1;
    return true;
  }
  return false;
}

/** A comma goes on with a preposition, a date or an apposition, and ends before anything else. */
function takeComma(chunks: readonly Chunk[], cursor: Cursor): boolean {
  const next = chunks[cursor.at + 1];
  if (next === undefined) return false;
  if (next.is === "preposition" || next.is === "date" || next.is === "adverb") {
    const saved = cursor.at;
    cursor.at += 1;
    if (leadsToSubject(chunks, cursor.at)) {
      cursor.at = saved;
      return false;
    }
    return true;
  }
  if (next.is !== "noun" || isSubjectAhead(chunks, cursor.at + 1)) return false;
  const last = chunks[cursor.at - 1];
  if (last?.is !== "noun") return false;
  if (
    isList(chunks, cursor.at) ||
    (last.headMention === undefined && next.headMention !== undefined && !next.determined)
  ) {
    join(cursor, cursor.at + 1);
  }
  cursor.at += 2;
  return true;
}

/** Joins a noun phrase to those of the last preposition, or to the objects. */
function join(cursor: Cursor, noun: number): void {
  const phrase = cursor.phrases.at(-1);
  const inPhrase = phrase !== undefined && (cursor.objects.at(-1) ?? -1) < phrase.at;
  if (inPhrase) phrase.nouns.push(noun);
  else cursor.objects.push(noun);
}

/** "President Cortizo, Minister Mouynes, and other officials": commas with an "and" at the end. */
function isList(chunks: readonly Chunk[], comma: number): boolean {
  for (let at = comma + 1; at < Math.min(chunks.length, comma + 24); at += 1) {
    const chunk = chunks[at];
    if (chunk?.is === "conjunction") return chunks[at + 1]?.is === "noun" && !isSubjectAhead(chunks, at + 1);
    if (chunk?.is !== "noun" && chunk?.is !== "comma") return false;
    if (chunk.is === "comma" && chunks[at + 1]?.is !== "noun" && chunks[at + 1]?.is !== "conjunction")
      return false;
  }
  return false;
}

/** "..., in return, Baghdad reopened": what follows the comma belongs to another clause. */
function leadsToSubject(chunks: readonly Chunk[], from: number): boolean {
  for (let at = from; at < Math.min(chunks.length, from + 8); at += 1) {
    const chunk = chunks[at];
    if (chunk === undefined || chunk.is === "stop" || chunk.is === "conjunction") return false;
    if (chunk.is === "comma") return chunks[at + 1]?.is === "noun" && isSubjectAhead(chunks, at + 1);
    if (chunk.is === "noun" && chunks[at - 1]?.is !== "preposition" && isSubjectAhead(chunks, at))
      return true;
  }
  return false;
}

function takeConjunction(chunks: readonly Chunk[], cursor: Cursor): boolean {
  let next = cursor.at + 1;
  while (chunks[next]?.is === "adverb") next += 1;
  const chunk = chunks[next];
  if (chunk?.is === "preposition") {
    cursor.at = next;
    return true;
  }
  if (chunk?.is !== "noun" || isSubjectAhead(chunks, next)) return false;
  join(cursor, next);
  cursor.at = next + 1;
  return true;
}

/** True when the noun phrase, with what hangs on it, is followed by a finite verb of which it is the subject. */
export function isSubjectAhead(chunks: readonly Chunk[], noun: number): boolean {
  let at = noun + 1;
  for (; at < Math.min(chunks.length, noun + 16); at += 1) {
    const chunk = chunks[at];
    if (chunk === undefined) return false;
    if (chunk.is === "verb") return chunk.form === "finite" && !isReduced(chunks, at);
    if (chunk.is === "relative") return false;
    if (chunk.is === "comma") return isSubjectBeyond(chunks, at);
    if (chunk.is === "stop" || chunk.is === "that" || chunk.is === "subordinator") return false;
    if (chunk.is === "preposition" && ALSO_CONJUNCTIONS.has(chunk.word)) return false;
  }
  return false;
}

/** "Moscow, in turn, expelled": a short insertion between the subject and its verb. */
function isSubjectBeyond(chunks: readonly Chunk[], comma: number): boolean {
  for (let at = comma + 1; at < Math.min(chunks.length, comma + 8); at += 1) {
    const chunk = chunks[at];
    if (chunk?.is === "verb" || chunk?.is === "stop" || chunk?.is === "conjunction") return false;
    if (chunk?.is !== "comma") continue;
    const next = chunks[at + 1];
    return next?.is === "verb" && next.form === "finite";
  }
  return false;
}

function isReduced(chunks: readonly Chunk[], verb: number): boolean {
  const chunk = chunks[verb];
  const next = chunks[verb + 1];
  return chunk?.is === "verb" && chunk.ambiguous && next?.is === "preposition" && next.word === "by";
}
