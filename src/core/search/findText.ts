import { rowsWithText, wordsOf as filterWordsOf } from "../events/textIndex.ts";
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
  const rows = rowsMentioning(index, text);
  if (rows.length > 0) return { text, corrected: false, rows };
  const corrected = correctedText(index, text);
  if (corrected === undefined || corrected === text) return undefined;
  const others = rowsMentioning(index, corrected);
  return others.length === 0 ? undefined : { text: corrected, corrected: true, rows: others };
}

/** A row whose own summary or place has every word, not only the names of who took part. */
export interface TellingRow {
  readonly row: number;
  /** How the worst found of the words stands there. */
  readonly as: "word" | "start" | "part";
}

/** Those with whole words first, then by day. */
export function rowsTelling({ columns }: SearchIndex, { text, rows }: FoundText): readonly TellingRow[] {
  const words = filterWordsOf(text);
  const { interactions } = columns.text();
  const telling: Readonly<Record<TellingRow["as"], TellingRow[]>> = { word: [], start: [], part: [] };
  for (const row of rows) {
    const summary = interactions[row] ?? "";
    if (!words.every((word) => summary.includes(word))) continue;
    const standings = new Set(words.map((word) => standingIn(summary, word)));
    const as = (["part", "start"] as const).find((one) => standings.has(one)) ?? "word";
    telling[as].push({ row, as });
  }
  return [...telling.word, ...telling.start, ...telling.part];
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

function rowsMentioning({ columns }: SearchIndex, text: string): Int32Array {
  const found = rowsWithText(columns.text(), text);
  const rows: number[] = [];
  found?.forEach((one, row) => {
    if (one === 1) rows.push(row);
  });
  return Int32Array.from(rows);
}

function correctedText(index: SearchIndex, text: string): string | undefined {
  const words = wordsAsWritten(text).map(({ plain }) => index.correct(plain));
  return words.length === 0 || words.includes(undefined) ? undefined : words.join(" ");
}

/** The best that an occurrence of the word in the text is. */
function standingIn(text: string, word: string): TellingRow["as"] {
  const isLetter = (at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
  let best: TellingRow["as"] = "part";
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (isLetter(at - 1)) continue;
    if (!isLetter(at + word.length)) return "word";
    best = "start";
  }
  return best;
}
