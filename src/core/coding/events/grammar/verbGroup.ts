import { BE, HAVE, wordSet } from "./closedWords.ts";
import type { VerbGroup } from "./chunk.ts";
import type { Item, Tag } from "./item.ts";
import { readingOf, type VerbIndex, type VerbReading } from "./verbIndex.ts";

const INNER: ReadonlySet<Tag> = new Set<Tag>(["auxiliary", "modal", "negation", "adverb", "to", "verb"]);
const FUTURE = wordSet("will shall 'll");
const PAST_AUXILIARIES = wordSet("was were had did been");

/** The verb group that begins at an item, or undefined; `end` is the index of the item after it. */
export function verbGroupAt(
  items: readonly Item[],
  start: number,
  verbs: VerbIndex,
): { group: VerbGroup; end: number } | undefined {
  if (!opens(items, start)) return undefined;
  let end = start;
  while (end < items.length) {
    const item = items[end];
    if (item === undefined || !INNER.has(item.tag)) break;
    if (item.tag === "to" && end > start) break;
    end += 1;
    if (item.tag === "verb") break;
  }
  while (items[end - 1]?.tag === "adverb") end -= 1;
  const inner = items.slice(start, end);
  return { group: groupOf(inner, verbs), end };
}

function opens(items: readonly Item[], start: number): boolean {
  const tag = items[start]?.tag;
  if (tag === "verb" || tag === "auxiliary" || tag === "modal") return true;
  if (tag !== "to" && tag !== "negation") return false;
  let next = start + 1;
  while (items[next]?.tag === "adverb" || items[next]?.tag === "negation") next += 1;
  const after = items[next]?.tag;
  return after === "verb" || after === "auxiliary" || (tag === "negation" && after === "to");
}

function groupOf(items: readonly Item[], verbs: VerbIndex): VerbGroup {
  const main = items.find(({ tag }) => tag === "verb");
  const auxiliaries = items.filter(({ tag }) => tag === "auxiliary").map(({ norm }) => norm);
  const reading = main === undefined ? undefined : readingOf(verbs, main.norm);
  const modal = items.find(({ tag }) => tag === "modal")?.norm;
  const be = auxiliaries.findLast((word) => BE.has(word)) !== undefined;
  const have = auxiliaries.some((word) => HAVE.has(word));
  const form = formOf(items, reading, auxiliaries, modal);
  return {
    is: "verb",
    firstToken: items[0]?.firstToken ?? 0,
    endToken: items.at(-1)?.endToken ?? 0,
    lemma: reading?.lemma ?? bareLemma(auxiliaries),
    form,
    ambiguous: form === "finite" && auxiliaries.length === 0 && reading?.participle === true && !reading.base,
    bare: form === "finite" && reading?.base === true && auxiliaries.length === 0 && modal === undefined,
    passive: reading?.participle === true && !reading.gerund && be && auxiliaries.length > 0,
    negated: items.some(({ tag }) => tag === "negation") || modal === "cannot",
    ...(modal !== undefined && { modal }),
    tense: tenseOf(modal, auxiliaries, reading, have),
    adverbs: items.filter(({ tag }) => tag === "adverb").map(({ norm }) => norm),
  };
}

function bareLemma(auxiliaries: readonly string[]): string {
  const last = auxiliaries.at(-1) ?? "";
  if (BE.has(last)) return "be";
  return HAVE.has(last) ? "have" : "do";
}

function formOf(
  items: readonly Item[],
  reading: VerbReading | undefined,
  auxiliaries: readonly string[],
  modal: string | undefined,
): VerbGroup["form"] {
  if (items.some(({ tag }) => tag === "to")) return "infinitive";
  if (modal !== undefined) return "finite";
  const first = auxiliaries[0];
  if (first === "being" || first === "having") return "gerund";
  if (first !== undefined) return first === "been" || first === "be" ? "infinitive" : "finite";
  if (reading?.gerund === true) return "gerund";
  return reading?.participle === true && !reading.past && !reading.base ? "participle" : "finite";
}

function tenseOf(
  modal: string | undefined,
  auxiliaries: readonly string[],
  reading: VerbReading | undefined,
  have: boolean,
): VerbGroup["tense"] {
  if (modal !== undefined && FUTURE.has(modal)) return "future";
  if (have || auxiliaries.some((word) => PAST_AUXILIARIES.has(word))) return "past";
  if (auxiliaries.length > 0) return "present";
  return reading?.past === true || reading?.participle === true ? "past" : "present";
}
