import { leavesOf } from "../leavesOf.ts";
import type { Mention } from "../mention.ts";
import { isFiniteWord } from "../phrases/finiteVerb.ts";
import type { Link } from "./link.ts";

/** Sentences back in which an antecedent is looked for. */
const REACH = 2;
/** Mentions of a sentence or back in which one is looked for: more than any sentence that people write has. */
export const MOST_MENTIONS = 80;

/** Persons and unnamed officials mentioned before an index, within reach, the nearest first; each entity once. */
export function personsBefore(link: Link, index: number): number[] {
  const here = link.mentions[index]?.sentence ?? 0;
  const found: number[] = [];
  for (let at = index - 1; at >= Math.max(0, index - MOST_MENTIONS); at--) {
    const mention = link.mentions[at];
    if (mention === undefined || here - mention.sentence > REACH) break;
    if (mention.entity !== undefined && !found.includes(mention.entity) && isPerson(link, mention))
      found.push(mention.entity);
  }
  return found;
}

export function isPerson(link: Link, mention: Mention): boolean {
  const entity = mention.entity === undefined ? undefined : link.entities[mention.entity];
  return entity !== undefined && (entity.type === "person" || !entity.named);
}

/** The first person of the sentence before an index that no preposition or possessive governs; else of the one before. */
export function lastSubject(link: Link, index: number): number | undefined {
  const here = link.mentions[index]?.sentence ?? 0;
  for (let sentence = here; sentence >= Math.max(0, here - 1); sentence--) {
    const subject = subjectOf(link, sentence, index);
    if (subject !== undefined) return subject;
  }
  return undefined;
}

/** The person who is likely the subject of a sentence, among mentions before an index. */
export function subjectOf(link: Link, sentence: number, before: number): number | undefined {
  const first = firstOf(link, sentence);
  for (let at = first; at < Math.min(before, first + MOST_MENTIONS); at++) {
    const mention = link.mentions[at];
    if (mention === undefined || mention.sentence !== sentence) break;
    const { preposition, possessive } = mention.grammar;
    if (isPerson(link, mention) && preposition === undefined && !possessive) return mention.entity;
  }
  return undefined;
}

/** The person or persons who are the subject of the last verb before an index, in the same sentence. */
export function actingPersons(link: Link, index: number): readonly number[] {
  const sentence = link.mentions[index]?.sentence ?? 0;
  for (let at = index - 1; at >= Math.max(0, index - MOST_MENTIONS); at--) {
    const mention = link.mentions[at];
    if (mention === undefined || mention.sentence !== sentence) return [];
    if (mention.within !== undefined || !actsAt(link, mention)) continue;
    const acting = leavesOf(link, at).flatMap(({ entity }) => entity ?? []);
    if (acting.length > 0) return acting;
  }
  return [];
}

/** An entity is mentioned in a sentence before an index. */
export function isMentioned(link: Link, entity: number, sentence: number, before: number): boolean {
  const first = firstOf(link, sentence);
  return link.mentions
    .slice(first, Math.min(before, first + MOST_MENTIONS))
    .some((one) => one.entity === entity);
}

/** Index of the first mention of a sentence. */
export function firstOf(link: Link, sentence: number): number {
  let [low, high] = [0, link.mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((link.mentions[middle]?.sentence ?? Infinity) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The state or body before an index that was last the subject of a verb, in the sentence or the one before. */
export function lastActingState(link: Link, sentence: number, index: number): number | undefined {
  for (let at = index - 1; at >= Math.max(0, index - MOST_MENTIONS); at--) {
    const mention = link.mentions[at];
    if (mention === undefined || sentence - mention.sentence > 1) return undefined;
    const entity = mention.entity === undefined ? undefined : link.entities[mention.entity];
    const isState =
      entity !== undefined && entity.named && entity.type !== "person" && mention.form !== "adjective";
    if (isState && mention.within === undefined && actsAt(link, mention)) return mention.entity;
  }
  return undefined;
}

const MOST_ADVERBS = 2;
const ADVERB =
  /^(?:also|then|later|both|again|too|still|never|now|soon|earlier|himself|herself|itself|[a-z]+ly)$/;

/** No preposition governs it and a verb follows, with an adverb or two between. */
function actsAt({ reading: { tokens } }: Link, { grammar, endToken }: Mention): boolean {
  if (grammar.preposition !== undefined || grammar.possessive) return false;
  for (let at = endToken; at <= endToken + MOST_ADVERBS; at++) {
    if (isFiniteWord(tokens[at])) return true;
    if (!ADVERB.test(tokens[at]?.norm ?? "")) return false;
  }
  return false;
}
