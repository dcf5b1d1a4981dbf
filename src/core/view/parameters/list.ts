import { someAreNot } from "../notices.ts";
import { type Nouns, withCommas } from "../words.ts";
import type { ParameterReading, Patch } from "./parameter.ts";

const SEPARATOR = "~";
const MOST_ITEMS = 10_000;

export interface ListRules<Item extends string> {
  /** "actor", "actors". */
  readonly nouns: Nouns;
  /** Completes "`xyz` is not ..." and "`x` and `y` are not ...". */
  readonly expected: Nouns;
  readonly item: (text: string) => Item | undefined;
  readonly patch: (items: readonly Item[]) => Patch;
}

/** Reads a set joined with `~`: sorted by what is written, each item once, bad items named. */
export function readList<Item extends string>(raw: string, rules: ListRules<Item>): ParameterReading {
  const parts = raw.split(SEPARATOR, MOST_ITEMS + 1);
  const texts = [...new Set(parts.slice(0, MOST_ITEMS))].filter((text) => text !== "").toSorted();
  const bad = texts.filter((text) => rules.item(text) === undefined);
  if (bad.length === texts.length) return { ok: false, expected: rules.expected.one };
  const items = texts.map(rules.item).filter((item) => item !== undefined);
  const notices = bad.length === 0 ? [] : [someAreNot(bad, texts.length, rules.nouns, rules.expected)];
  if (parts.length > MOST_ITEMS)
    notices.push(`only the first ${withCommas(MOST_ITEMS)} ${rules.nouns.many} were read`);
  return { ok: true, patch: rules.patch(items), notices };
}

/** The set as it stands in a link; undefined where it is empty. */
export function writeList(items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : [...new Set(items)].toSorted().join(SEPARATOR);
}
