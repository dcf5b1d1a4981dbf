import type { Phrase } from "./entries.ts";
import { likeness } from "./likeness.ts";
import type { Word } from "./words.ts";

/** A stretch of a text, in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** How the typed words stand in one phrase. */
export interface Alignment {
  readonly phrase: Phrase;
  /** One byte a typed word: 1 where it was found. */
  readonly found: Uint8Array;
  /** Every typed word of weight was found. */
  readonly full: boolean;
  /** Closeness of the worst of the words found, 0 for none. */
  readonly closeness: number;
  /** Share of the phrase that was typed, 0 to 1. */
  readonly coverage: number;
  readonly ranges: readonly TextRange[];
}

/** Finds each typed word in the phrase, no word of the phrase twice. */
export function alignment(typed: readonly Word[], phrase: Phrase, forgiving: boolean): Alignment {
  const used = new Set<Word>();
  const found = new Uint8Array(typed.length);
  const ranges: TextRange[] = [];
  let [closeness, weight] = [Infinity, 0];
  typed.forEach((one, place) => {
    const best = bestWord(one, phrase, used, forgiving);
    if (best === undefined) return;
    used.add(best.word);
    found[place] = 1;
    ranges.push(rangeOf(best.word, best.letters));
    if (one.minor) return;
    closeness = Math.min(closeness, best.closeness);
    weight += best.word.weight;
  });
  return {
    phrase,
    found,
    full: typed.every(({ minor }, place) => minor || found[place] === 1),
    closeness: closeness === Infinity ? 0 : closeness,
    coverage: Math.min(1, weight / phrase.weight),
    ranges: joined(ranges),
  };
}

interface Best {
  readonly word: Word;
  readonly closeness: number;
  readonly letters: number;
}

function bestWord(typed: Word, { by, words }: Phrase, used: Set<Word>, forgiving: boolean): Best | undefined {
  // Sentences about an actor are searched as written: a likeness of sound there means nothing.
  const sentence = by === "about";
  let best: Best | undefined;
  for (const word of words) {
    if (used.has(word) || (typed.minor && typed.plain !== word.plain)) continue;
    if (sentence && !word.plain.startsWith(typed.plain)) continue;
    const like = likeness(typed, word, forgiving && by !== "title" && !sentence);
    if (like !== undefined && like.closeness > (best?.closeness ?? 0)) best = { word, ...like };
  }
  return best;
}

/** The letters typed, where letters and what is written are one to one; else the whole word. */
function rangeOf({ start, end, plain }: Word, letters: number): TextRange {
  return { start, end: end - start === plain.length ? start + letters : end };
}

/** In order, those that touch or are a blank apart made one. */
function joined(ranges: readonly TextRange[]): readonly TextRange[] {
  const result: TextRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && range.start <= last.end + 1)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else result.push(range);
  }
  return result;
}
