import { listed, type Nouns, shortened, withCommas } from "./words.ts";

const MOST_CHARACTERS = 40;
/** Control and formatting characters, line ends and lone surrogates: they could disguise a notice. */
const NOT_PRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** The checksum does not fit: a whole sentence, set apart from the clauses. */
export const CUT_OFF = "This link looks cut off or edited.";

/** The fingerprint does not fit: a whole sentence as well. */
export const DATA_CHANGED = "The data has changed since this link was made.";

/** `` `mike-pompeo` ``: text of a link, cut to 40 characters and made safe to show anywhere. */
export function quoted(text: string): string {
  const kept = shortened(text, MOST_CHARACTERS).replace(NOT_PRINTABLE, "\uFFFD");
  return `\`${kept.replaceAll("`", "'")}\``;
}

/** `` `hops=zebra` is not 1 or 2 ``. */
export function notExpected(name: string, value: string, expected: string): string {
  return `${quotedPair(name, value)} is not ${expected}`;
}

/** `` `hops=zebra` ``. */
export function quotedPair(name: string, value: string): string {
  return quoted(`${name}=${value}`);
}

/** `` 1 of 3 actors, `xyz`, is not in this data ``; for a single one `` the actor `xyz` is not ... ``. */
export function someAreNot(bad: readonly string[], total: number, nouns: Nouns, expected: Nouns): string {
  const names = listed(bad.slice(0, 3).map(quoted).concat(bad.slice(3)), "and");
  if (total === 1) return `the ${nouns.one} ${names} is not ${expected.one}`;
  const verb = bad.length === 1 ? `is not ${expected.one}` : `are not ${expected.many}`;
  return `${withCommas(bad.length)} of ${withCommas(total)} ${nouns.many}, ${names}, ${verb}`;
}
