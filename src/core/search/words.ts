import { foldWord } from "./foldWord.ts";
import { soundsOf } from "./soundsOf.ts";

/** A word of a text as it is compared. */
export interface Word {
  /** Where it stands in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly plain: string;
  readonly sounds: readonly string[];
  /** "al", "bin", "of": may be missing on either side. */
  readonly minor: boolean;
  /** Words of weight in it: 2 for two neighbours written as one, 0 for a minor one. */
  readonly weight: number;
}

const WORD = /[\p{L}\p{N}\p{M}'’‘ʿʾʼʻ`´\u200c\u200d]+/gu;
const MINOR = new Set(
  "a al an and as at bin ibn ben by de del der di du el for from in of on or the to und van von with".split(
    " ",
  ),
);

/** How a folded word sounds. */
export type Hearing = (plain: string) => readonly string[];

/** The words of a text in order. Hyphens part words, apostrophes do not. */
export function wordsOf(text: string, hear: Hearing = soundsOf): readonly Word[] {
  return wordsHeard(text, hear);
}

/** A hearing that takes each word in once: names of many actors have few words. */
export function rememberedHearing(): Hearing {
  const heard = new Map<string, readonly string[]>();
  return (plain) => {
    const known = heard.get(plain) ?? soundsOf(plain);
    heard.set(plain, known);
    return known;
  };
}

/** The same words without their sounds, which take most of the time. */
export function wordsAsWritten(text: string): readonly Word[] {
  return wordsHeard(text, () => []);
}

/** How often each folded word stands in all the texts together. */
export function wordCounts(texts: Iterable<string>): ReadonlyMap<string, number> {
  const written = new Map<string, number>();
  for (const text of texts)
    for (const word of text.match(WORD) ?? []) written.set(word, (written.get(word) ?? 0) + 1);
  const counts = new Map<string, number>();
  for (const [word, times] of written) {
    const plain = foldWord(word);
    counts.set(plain, (counts.get(plain) ?? 0) + times);
  }
  counts.delete("");
  return counts;
}

function wordsHeard(text: string, hear: Hearing): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const plain = foldWord(written);
    const weight = Number(!MINOR.has(plain));
    if (plain !== "") words.push(wordAt(index, index + written.length, plain, hear(plain), weight));
  }
  return words;
}

/** Each two neighbours as one word: "K-1" is also "k1", "Abdul Mahdi" also "abdulmahdi". */
export function neighboursJoined(words: readonly Word[], hear: Hearing = soundsOf): readonly Word[] {
  return words.flatMap((word, place) => {
    const next = words[place + 1];
    if (next === undefined) return [];
    const plain = word.plain + next.plain;
    const weight = Math.max(1, word.weight + next.weight);
    return [wordAt(word.start, next.end, plain, hear(plain), weight)];
  });
}

function wordAt(start: number, end: number, plain: string, sounds: readonly string[], weight: number): Word {
  return { start, end, plain, sounds, minor: weight === 0, weight };
}
