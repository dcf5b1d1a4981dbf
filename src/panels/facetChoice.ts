/** A word of a facet as a row of the filters: what it is called, and what ticking it would keep. */
export interface FacetRow {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** Ticks or unticks one word; the list stays sorted, as in a link. */
export function toggled<T extends string>(ticked: readonly T[], word: T): readonly T[] {
  return ticked.includes(word) ? ticked.filter((one) => one !== word) : [...ticked, word].toSorted();
}

/** How many of the ids are ticked; "none" of no ids. */
export function tickedOf(ids: readonly string[], ticked: ReadonlySet<string>): "all" | "some" | "none" {
  const count = ids.filter((id) => ticked.has(id)).length;
  if (count === 0) return "none";
  return count === ids.length ? "all" : "some";
}

/** Ticks all of the ids, or unticks them if all were ticked. */
export function toggledAll(ticked: readonly string[], ids: readonly string[]): readonly string[] {
  const others = ticked.filter((id) => !ids.includes(id));
  return tickedOf(ids, new Set(ticked)) === "all" ? others : [...others, ...ids].toSorted();
}

/** The largest count first; in alphabetical order where counts are equal. */
export function ranked<T extends Pick<FacetRow, "label" | "count">>(rows: readonly T[]): readonly T[] {
  return rows.toSorted((one, other) => other.count - one.count || one.label.localeCompare(other.label, "en"));
}

/** True where every word of the search is part of the text, whatever the case and the accents. */
export function isFound(text: string, search: string): boolean {
  const within = folded(text);
  return folded(search)
    .split(/\s+/)
    .every((word) => within.includes(word));
}

function folded(text: string): string {
  return text.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
}
