/** One and several of a thing: "actor", "actors". */
export interface Nouns {
  readonly one: string;
  readonly many: string;
}

/** `1 interaction`, `468,558 interactions`. */
export function counted(count: number, nouns: Nouns): string {
  return `${withCommas(count)} ${count === 1 ? nouns.one : nouns.many}`;
}

/** `468,558`, the same on every machine. */
export function withCommas(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** "a", "a or b", "a, b or c", "a, b, c or 4 more": at most three are named. */
export function listed(items: readonly string[], conjunction: "and" | "or"): string {
  const named = items.slice(0, 3);
  const rest = items.length - named.length;
  const all = rest > 0 ? [...named, `${withCommas(rest)} more`] : named;
  const last = all.at(-1) ?? "";
  return all.length < 2 ? last : `${all.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

/** At most so many characters, the last an ellipsis where something was cut off. */
export function shortened(text: string, mostCharacters: number): string {
  const start = Array.from(text.slice(0, 2 * mostCharacters));
  if (text.length <= 2 * mostCharacters && start.length <= mostCharacters) return text;
  return `${start.slice(0, mostCharacters - 1).join("")}…`;
}
