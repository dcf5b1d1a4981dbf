export type Direction = "ascending" | "descending";

export interface Sort {
  /** Id of a column. */
  readonly column: string;
  readonly direction: Direction;
}

/** What a row is sorted by; null is not known, and stands last whichever way the sorting goes. */
export type SortKey = string | number | null;

const byWords = new Intl.Collator("en", { numeric: true });

/** Places 0 to `count - 1` by their keys; equal ones in their own order. */
export function orderBy(count: number, keyOf: (place: number) => SortKey, direction: Direction): Int32Array {
  const keys = Array.from({ length: count }, (_, place) => keyOf(place));
  const sign = direction === "ascending" ? 1 : -1;
  return Int32Array.from(keys.keys()).sort(
    (a, b) => compareKeys(keys[a] ?? null, keys[b] ?? null, sign) || a - b,
  );
}

function compareKeys(a: SortKey, b: SortKey, sign: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === "number" && typeof b === "number") return sign * (a - b);
  return sign * byWords.compare(String(a), String(b));
}

/** The sort after a press on a column's header: turned round where it is by that column already. */
export function pressedSort(sort: Sort, column: string, first: Direction): Sort {
  if (sort.column !== column) return { column, direction: first };
  return { column, direction: sort.direction === "ascending" ? "descending" : "ascending" };
}
