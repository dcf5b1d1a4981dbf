import type { TextRange } from "./alignment.ts";
import type { SearchIndex } from "./searchIndex.ts";
import { wordsAsWritten } from "./words.ts";

/** The interactions that mention a text, by the rule of the view's text filter. */
export interface FoundText {
  readonly text: string;
  readonly corrected: boolean;
  readonly rows: Int32Array;
}

/** Shorter words stand inside too many others to say anything. */
const LEAST_PART = 3;
const ONLY_SHORT_WORDS = /^[^\p{L}\p{N}]*(?:[\p{Script=Latin}\d]{1,2}(?:[^\p{L}\p{N}]+|$))*$/u;

/** The text as typed, or with misspelt words put right where nothing mentions it as typed. */
export function findText(index: SearchIndex, typed: string): FoundText | undefined {
  const text = typed.trim().replace(/\s+/g, " ");
  if (ONLY_SHORT_WORDS.test(text)) return undefined;
  const rows = index.rowsMentioning(text);
  if (rows.length > 0) return { text, corrected: false, rows };
  const corrected = correctedText(index, text);
  if (corrected === undefined || corrected === text) return undefined;
  const others = index.rowsMentioning(corrected);
  return others.length === 0 ? undefined : { text: corrected, corrected: true, rows: others };
}

/** Where the words of a text stand in a summary. */
export function rangesIn(summary: string, text: string): readonly TextRange[] {
  const words = wordsAsWritten(text).map(({ plain }) => plain);
  return wordsAsWritten(summary).flatMap(({ start, end, plain }) => {
    const word = words.find((word) => (word.length < LEAST_PART ? plain === word : plain.includes(word)));
    if (word === undefined) return [];
    if (end - start !== plain.length) return [{ start, end }];
    const from = start + plain.indexOf(word);
    return [{ start: from, end: from + word.length }];
  });
}

function correctedText(index: SearchIndex, text: string): string | undefined {
  const words = wordsAsWritten(text).map(({ plain }) => index.correct(plain));
  return words.length === 0 || words.includes(undefined) ? undefined : words.join(" ");
}
