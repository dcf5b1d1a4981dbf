import type { DateMeaning } from "./meaning.ts";

/** A word, a number or a single mark, with where it stands. */
export interface DateWord {
  readonly raw: string;
  readonly low: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /\p{L}[\p{L}\p{M}]*|\d+|\S/gu;

/** The words of a text for the rules of dates; "3rd" is two of them, "Dec." too. */
export function dateWordsOf(text: string): DateWord[] {
  const words: DateWord[] = [];
  for (const { 0: raw, index } of text.matchAll(WORD))
    words.push({ raw, low: raw.toLowerCase(), start: index, end: index + raw.length });
  return words;
}

/** What a rule found: its meaning, and how many words it took. */
export interface DateFound {
  readonly meaning: DateMeaning;
  readonly length: number;
}

/** Reads a date that begins exactly at a word; looks at a bounded number of words, so it is linear. */
export type DateRule = (words: readonly DateWord[], at: number) => DateFound | undefined;

/** The words that follow one another are written without a space. */
export function isJoined(words: readonly DateWord[], at: number): boolean {
  return words[at]?.start === words[at - 1]?.end;
}
