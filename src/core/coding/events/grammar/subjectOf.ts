import type { Chunk } from "./chunk.ts";
import { wordSet } from "./closedWords.ts";

export interface FoundSubject {
  /** Noun phrases that are the subject; empty where it has to be carried over. */
  readonly nouns: readonly number[];
  readonly how: "stated" | "relative" | "carried";
  /** Index of the first chunk of the subject with what hangs on it. */
  readonly first: number;
  /** A verb with a bare past form inside the subject, which is a participle: "militants arrested in X were". */
  readonly reducedVerb?: number;
}

/** Prepositions that may also open a clause, so that what stands before them is no part of a subject. */
const ALSO_CONJUNCTIONS = wordSet("after before since until as than like");

/** The subject of the verb at a chunk, by what stands before it. */
export function subjectOf(chunks: readonly Chunk[], verb: number): FoundSubject {
  const carried: FoundSubject = { nouns: [], how: "carried", first: verb };
  const before = skipBack(chunks, verb - 1);
  const chunk = chunks[before];
  if (chunk === undefined) return carried;
  if (chunk.is === "noun") return chain(chunks, before);
  if (chunk.is === "relative" || chunk.is === "that") return relative(chunks, before, carried);
  if (chunk.is === "comma" || chunk.is === "close") return insertion(chunks, before, carried);
  return carried;
}

/** Steps back over adverbs, quotes, dates (with their preposition) and closed brackets. */
function skipBack(chunks: readonly Chunk[], from: number): number {
  let at = from;
  for (;;) {
    const chunk = chunks[at];
    if (chunk === undefined) return at;
    if (chunk.is === "adverb" || chunk.is === "quote") at -= 1;
    else if (chunk.is === "date") at -= chunks[at - 1]?.is === "preposition" ? 2 : 1;
    else if (chunk.is === "close") {
      const open = openingOf(chunks, at);
      if (open === undefined) return at - 1;
      at = open - 1;
    } else return at;
  }
}

function openingOf(chunks: readonly Chunk[], close: number): number | undefined {
  for (let at = close - 1; at >= 0 && at > close - 12; at -= 1) if (chunks[at]?.is === "open") return at;
  return undefined;
}

function relative(chunks: readonly Chunk[], at: number, carried: FoundSubject): FoundSubject {
  let before = at - 1;
  while (
    chunks[before]?.is === "comma" ||
    chunks[before]?.is === "preposition" ||
    chunks[before]?.is === "quote"
  )
    before -= 1;
  if (chunks[before]?.is === "date") before = skipBack(chunks, before);
  const closest = chunks[before];
  if (closest?.is !== "noun") return carried;
  const head = chain(chunks, before);
  const nearest = head.nouns.length === 1 && closest.headMention !== undefined && !isOf(chunks, before);
  return { ...head, nouns: nearest ? [before] : head.nouns, how: "relative", first: at };
}

function isOf(chunks: readonly Chunk[], noun: number): boolean {
  const link = chunks[noun - 1];
  return link?.is === "preposition" && link.word === "of";
}

/** Left along "head of X with Y" and "A and B" to the head of the phrase. */
function chain(chunks: readonly Chunk[], last: number): FoundSubject {
  let first = last;
  let heads = [last];
  for (let step = 0; step < 12; step += 1) {
    const apposed = isApposed(chunks, first) ? 1 : 0;
    const link = chunks[first - 1 - apposed];
    const before = skipDates(chunks, first - 2 - apposed);
    if (chunks[before]?.is !== "noun" || (apposed === 1 && link?.is !== "conjunction")) break;
    if (link?.is === "preposition" && !ALSO_CONJUNCTIONS.has(link.word)) heads = [before];
    else if (link?.is === "conjunction" && link.word !== "but" && !isObject(chunks, before))
      heads = [before, ...heads];
    else break;
    first = before;
  }
  const reduced = reducedBefore(chunks, first);
  if (reduced !== undefined) return { ...subjectOf(chunks, reduced), how: "stated", reducedVerb: reduced };
  return { nouns: heads, how: "stated", first };
}

/** "and his Turkish colleague | Çavuşoğlu": a noun without a name right before the name. */
function isApposed(chunks: readonly Chunk[], noun: number): boolean {
  const before = chunks[noun - 1];
  const named = chunks[noun];
  return (
    before?.is === "noun" &&
    before.headMention === undefined &&
    named?.is === "noun" &&
    named.headMention !== undefined
  );
}

function skipDates(chunks: readonly Chunk[], at: number): number {
  return chunks[at]?.is === "date" ? at - 1 : at;
}

/** True when a verb or a preposition stands before the phrase, so that it is not a subject. */
function isObject(chunks: readonly Chunk[], noun: number): boolean {
  let first = noun;
  for (let step = 0; step < 12; step += 1) {
    const link = chunks[first - 1];
    const joins =
      link?.is === "conjunction" || (link?.is === "preposition" && !ALSO_CONJUNCTIONS.has(link.word));
    const before = skipDates(chunks, first - 2);
    if (!joins || chunks[before]?.is !== "noun") break;
    first = before;
  }
  const before = chunks[first - 1];
  return before?.is === "verb" || (before?.is === "preposition" && !ALSO_CONJUNCTIONS.has(before.word));
}

/** "the men arrested in Baku | were": the verb before a phrase that cannot be a subject of its own. */
function reducedBefore(chunks: readonly Chunk[], first: number): number | undefined {
  const link = chunks[first - 1];
  if (link?.is !== "preposition" || ALSO_CONJUNCTIONS.has(link.word)) return undefined;
  const verb = skipDates(chunks, first - 2);
  const chunk = chunks[verb];
  return chunk?.is === "verb" &&
    (chunk.ambiguous || chunk.form === "participle") &&
    chunks[verb - 1]?.is === "noun"
    ? verb
    : undefined;
}

/** "Pompeo, who was director at the time, | visited": back over what stands between commas. */
function insertion(chunks: readonly Chunk[], comma: number, carried: FoundSubject): FoundSubject {
  for (let at = comma - 1; at > 0 && comma - at < 24; at -= 1) {
    const chunk = chunks[at];
    if (chunk?.is === "stop") return carried;
    if (chunk?.is === "comma" && chunks[at - 1]?.is === "relative") return relative(chunks, at - 1, carried);
    if (chunk?.is !== "comma" || chunks[at - 1]?.is !== "noun") continue;
    const inner = chunks[at + 1];
    if (inner === undefined || !opensInsertion(inner)) continue;
    const found = chain(chunks, at - 1);
    if (!isObject(chunks, at - 1)) return found;
    if (chunks[at - 2]?.is === "conjunction") return { nouns: [at - 1], how: "stated", first: at - 1 };
  }
  return afterApposition(chunks, comma) ?? carried;
}

/** "The foreign minister of Egypt, Sameh Shoukry, | was": the comma closes an apposition inside the mention. */
function afterApposition(chunks: readonly Chunk[], comma: number): FoundSubject | undefined {
  const before = chunks[comma - 1];
  if (before?.is !== "noun" || before.headMention === undefined || isObject(chunks, comma - 1))
    return undefined;
  return chain(chunks, comma - 1);
}

function opensInsertion(chunk: Chunk): boolean {
  if (chunk.is === "verb") return chunk.form !== "finite" || chunk.ambiguous;
  return chunk.is !== "conjunction" && chunk.is !== "that";
}
