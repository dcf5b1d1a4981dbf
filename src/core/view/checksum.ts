/** A decoded name and value. */
export type Pair = readonly [name: string, value: string];

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const SIZE = DIGITS.length ** 3;
/**
 * A checksum may be any of three. The writer takes the first that no shortened form of the same link
 * would pass, so that a link cut off anywhere is noticed for certain and not only 99.999 times in 100.
 */
const VARIANTS = [0, 1, 2] as const;

/** Three letters or digits over the pairs, whatever their order; to be written, in this order, after `v`. */
export function checksumOf(pairs: readonly Pair[]): string {
  const taken = new Set(shortenedTotals(pairs).flatMap(checks));
  const [first = 0, ...others] = checks(total(pairs));
  return asText([first, ...others].find((check) => !taken.has(check)) ?? first);
}

/** True where the pairs are those that were written with this checksum. */
export function checksumHolds(pairs: readonly Pair[], checksum: string): boolean {
  return checks(total(pairs)).some((check) => asText(check) === checksum);
}

/** A sum does not depend on order, so neither does the checksum. */
function total(pairs: readonly Pair[]): number {
  return pairs.reduce((sum, [name, value]) => (sum + mixed(hashed(`${name}=${value}`))) >>> 0, 0);
}

/** The totals of everything that can remain when the end of the link is cut off; the last is the whole. */
function shortenedTotals(pairs: readonly Pair[]): readonly number[] {
  const totals: number[] = [];
  let before = 0;
  for (const [name, value] of pairs) {
    totals.push(before);
    const add = (state: number) => totals.push((before + mixed(state)) >>> 0);
    let state = HASH_START;
    for (let at = 0; at < name.length; at += 1) {
      state = hashStep(state, name.charCodeAt(at));
      add(hashStep(state, EQUALS));
    }
    state = hashStep(state, EQUALS);
    for (let at = 0; at < value.length; at += 1) {
      state = hashStep(state, value.charCodeAt(at));
      add(state);
    }
    before = (before + mixed(state)) >>> 0;
  }
  return totals.slice(0, -1);
}

function checks(sum: number): readonly number[] {
  return VARIANTS.map((variant) => mixed((sum + (variant + 1) * 0x9e3779b9) >>> 0) % SIZE);
}

function asText(check: number): string {
  const base = DIGITS.length;
  return [Math.floor(check / base / base), Math.floor(check / base) % base, check % base]
    .map((digit) => DIGITS.charAt(digit))
    .join("");
}

const HASH_START = 0x811c9dc5;
const EQUALS = 61;

/** FNV-1a over UTF-16 code units: 32 bits, the same on every machine. */
export function hashed(text: string): number {
  let state = HASH_START;
  for (let at = 0; at < text.length; at += 1) state = hashStep(state, text.charCodeAt(at));
  return state >>> 0;
}

function hashStep(state: number, codeUnit: number): number {
  return Math.imul(state ^ codeUnit, 0x01000193);
}

/** The finishing step of MurmurHash3: every bit of the input changes half of the output's. */
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
