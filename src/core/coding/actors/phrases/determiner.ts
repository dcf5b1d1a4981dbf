import { isCalendarWord } from "../lexicon/calendar.ts";
import { words } from "../lexicon/wordSets.ts";
import { normAt, tokenAt, type Scan } from "./scan.ts";

/** What stands before a noun phrase: "the two visiting", "six", "his". */
export interface Determiner {
  readonly end: number;
  readonly word?: string | undefined;
  readonly count?: number | undefined;
}

const ARTICLES = words(
  "the a an his her its their this these those our both all some several many most any other another",
);
const BEFORE =
  words(`former then then- ex visiting outgoing incoming new newly top senior ailing late young elderly
  dozens hundreds thousands scores fellow other newly-elected newly-appointed embattled ousted exiled jailed veteran longtime
  current recent disgraced deposed so-called self-proclaimed nominal`);
const COUNTS: Readonly<Record<string, number>> = {
  two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, both: 2,
}; // prettier-ignore

const MOST = 5;

/** Reads articles, numbers and adjectives that belong to the noun phrase after them. */
export function determinerAt(scan: Scan, at: number): Determiner {
  let end = at;
  let word: string | undefined;
  let count: number | undefined;
  while (end < scan.end && end - at < MOST) {
    const norm = normAt(scan, end);
    if (tokenAt(scan, end)?.kind === "number" && isCalendarWord(normAt(scan, end - 1))) break;
    const number = Object.hasOwn(COUNTS, norm) ? COUNTS[norm] : undefined;
    const figure =
      tokenAt(scan, end)?.kind === "number" && /^[\d,]+$/.test(norm) && !/^(?:19|20)\d\d$/.test(norm);
    if (ARTICLES.has(norm)) word ??= norm;
    else if (number === undefined && !figure && !BEFORE.has(norm)) {
      const estimate = estimateLength(scan, end);
      if (estimate === 0) break;
      end += estimate - 1;
    }
    count = number ?? (figure ? Number(norm.replaceAll(",", "")) : count);
    end += 1;
  }
  return { end, word, count };
}

/** "about" and "at least" before a number. */
function estimateLength(scan: Scan, at: number): number {
  const two = `${normAt(scan, at)} ${normAt(scan, at + 1)}`;
  const length = two === "at least" || two === "more than" || two === "up to" ? 2 : 1;
  const estimates =
    length === 2 || ["about", "around", "nearly", "some", "almost"].includes(normAt(scan, at));
  return estimates && tokenAt(scan, at + length)?.kind === "number" ? length : 0;
}
