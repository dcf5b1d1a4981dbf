const MARKS = /\p{M}/gu;
const BETWEEN_WORDS = /[\s\-‐-―.,'’‘`"]+/gu;

/** Names are the same after folding case, diacritics, hyphens and points. */
export function foldName(name: string): string {
  return name.normalize("NFD").replace(MARKS, "").toLowerCase().replace(BETWEEN_WORDS, " ").trim();
}

/**
 * Also the same where one is the surname of the other, or is spelt as another newspaper would:
 * "Kerry" and "John Kerry", "Sergei Lavrov" and "Sergey Lavrov".
 */
export function isLooselySame(one: string, other: string): boolean {
  const [a, b] = [foldName(one).split(" "), foldName(other).split(" ")];
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const ends = [longer.slice(0, shorter.length), longer.slice(longer.length - shorter.length)];
  return ends.some((words) => words.every((word, place) => isSpeltAlike(word, shorter[place] ?? "")));
}

/** Below this, another letter makes another country: Iran and Iraq, Niger and Nigeria. */
const LEAST_LETTERS = 6;

function isSpeltAlike(one: string, other: string): boolean {
  return one === other || (Math.min(one.length, other.length) >= LEAST_LETTERS && distance(one, other) === 1);
}

/** Of Levenshtein, for two short words. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
