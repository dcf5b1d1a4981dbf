const TAB = 9;
const ZERO = 48;
const MINUS = 45;
const MOST_DIGITS = 9;

/** The fields of a tab-separated line, as offsets: one object for a whole file. */
export class Fields {
  private readonly most: number;
  private readonly starts: Int32Array;
  /** How many the line has, also beyond those that are kept. */
  count = 0;

  constructor(most: number) {
    this.most = most;
    this.starts = new Int32Array(most + 1);
  }

  split(bytes: Uint8Array, from: number, to: number): void {
    this.starts[0] = from;
    let count = 1;
    for (let at = from; at < to; at += 1)
      if (bytes[at] === TAB) {
        if (count <= this.most) this.starts[count] = at + 1;
        count += 1;
      }
    if (count <= this.most) this.starts[count] = to + 1;
    this.count = count;
  }

  from(field: number): number {
    return this.starts[field]!;
  }

  /** Just behind its last byte. */
  to(field: number): number {
    return this.starts[field + 1]! - 1;
  }
}

/** A whole number of at most nine digits, blanks around it allowed; -1 for anything else. */
export function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  let start = from;
  let end = to;
  while (start < end && bytes[start] === 32) start += 1;
  while (end > start && bytes[end - 1] === 32) end -= 1;
  if (end === start || end - start > MOST_DIGITS) return -1;
  let number = 0;
  for (let at = start; at < end; at += 1) {
    const digit = bytes[at]! - ZERO;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** `20180601` for `2018-06-01`; -1 for anything else. */
export function isoDayNumber(bytes: Uint8Array, from: number, to: number): number {
  if (to - from !== 10 || bytes[from + 4] !== MINUS || bytes[from + 7] !== MINUS) return -1;
  const [year, month, day] = [
    wholeNumber(bytes, from, from + 4),
    wholeNumber(bytes, from + 5, from + 7),
    wholeNumber(bytes, from + 8, to),
  ];
  return year < 0 || month < 0 || day < 0 ? -1 : (year * 100 + month) * 100 + day;
}

/** The key of a CAMEO code of two to four digits: see `codeKey`; -1 for anything else. */
export function codeKeyIn(bytes: Uint8Array, from: number, to: number): number {
  const length = to - from;
  if (length < 2 || length > 4) return -1;
  let key = 1;
  for (let at = from; at < to; at += 1) {
    const digit = bytes[at]! - ZERO;
    if (digit < 0 || digit > 9) return -1;
    key = key * 10 + digit;
  }
  return key;
}
