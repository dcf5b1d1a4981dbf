const LONGEST_COMPARED = 64;
/** About half a second's work: a file of nothing but slips may not hold up the page. */
const MOST_LETTER_PAIRS = 20_000_000;

/** The nearest of the words it was made with, or undefined where none is near. */
export type Suggester = (word: string) => string | undefined;

interface Candidate {
  readonly word: string;
  readonly plain: string;
}

/**
 * "Did you mean": the candidate with the fewest slips (a letter left out, added, changed, or two
 * swapped), at most a third of the word's length and never more than 4. Case and separators count
 * for nothing, so "Mike Pompeo" finds `mike-pompeo`. Of two equally near the first is taken. Each
 * word is looked up once, and none any more after `MOST_LETTER_PAIRS` have been compared.
 */
export function suggesterOf(words: Iterable<string>): Suggester {
  const candidates = [...words].filter(isShort).map((word) => ({ word, plain: plain(word) }));
  const known = new Map<string, string | undefined>();
  let pairsLeft = MOST_LETTER_PAIRS;
  return (word) => {
    if (!isShort(word)) return undefined;
    if (!known.has(word) && pairsLeft > 0) {
      const { found, pairs } = nearest(plain(word), candidates);
      pairsLeft -= pairs;
      known.set(word, found);
    }
    return known.get(word);
  };
}

function nearest(
  word: string,
  candidates: readonly Candidate[],
): { found: string | undefined; pairs: number } {
  let found: string | undefined;
  let fewest = Math.min(4, Math.floor(word.length / 3)) + 1;
  let pairs = 0;
  for (const candidate of candidates) {
    if (Math.abs(candidate.plain.length - word.length) >= fewest) continue;
    pairs += word.length * candidate.plain.length;
    const slips = slipsBetween(word, candidate.plain);
    if (slips < fewest) [found, fewest] = [candidate.word, slips];
  }
  return { found, pairs };
}

function isShort(word: string): boolean {
  return word.length <= LONGEST_COMPARED;
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[\s_./-]+/g, "-");
}

/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. */
export function slipsBetween(left: string, right: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const changed = at(last, column - 1) + (left[row - 1] === right[column - 1] ? 0 : 1);
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      const swap = row > 1 && column > 1 && swapped ? at(beforeLast, column - 2) + 1 : Infinity;
      current.push(Math.min(at(last, column) + 1, at(current, column - 1) + 1, changed, swap));
    }
    [beforeLast, last] = [last, current];
  }
  return at(last, right.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
