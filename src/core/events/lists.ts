/** One list of rows for each interaction: that of row `i` is `item[start[i]]` to `item[start[i + 1] - 1]`. */
export interface Lists {
  readonly start: Int32Array;
  readonly item: Int32Array;
}

export function packLists(lists: readonly (readonly number[])[]): Lists {
  return { start: startsOf(lists), item: Int32Array.from(lists.flat()) };
}

/** Where each list begins when they stand one after another, and where the last one ends. */
export function startsOf(lists: readonly (readonly unknown[])[]): Int32Array {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, row) => {
    start[row + 1] = start[row]! + list.length;
  });
  return start;
}

/** The row of each name in its list. */
export function rowsOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, row) => [name, row]));
}

/** Rows of those names that are known; others are passed over. */
export function knownRows(names: readonly string[], rows: ReadonlyMap<string, number>): readonly number[] {
  return names.flatMap((name) => rows.get(name) ?? []);
}

/** One byte a row, 1 for the rows named; undefined for an empty list of names, which keeps everything. */
export function maskOf(names: readonly string[], rows: ReadonlyMap<string, number>): Uint8Array | undefined {
  if (names.length === 0) return undefined;
  const mask = new Uint8Array(rows.size);
  for (const row of knownRows(names, rows)) mask[row] = 1;
  return mask;
}

/** True where one of the row's list is in the mask. */
export function anyIn({ start, item }: Lists, row: number, mask: Uint8Array): boolean {
  for (let at = start[row]!; at < start[row + 1]!; at += 1) if (mask[item[at]!] === 1) return true;
  return false;
}

/** The first of `count` places from which on the test holds, by binary search; `count` where it never does. */
export function firstPlace(count: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
