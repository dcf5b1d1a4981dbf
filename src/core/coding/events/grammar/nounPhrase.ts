import type { Mention } from "../../actors/mention.ts";
import type { NounPhrase } from "./chunk.ts";
import { wordSet } from "./closedWords.ts";
import type { Item, Tag } from "./item.ts";

const INNER: ReadonlySet<Tag> = new Set<Tag>([
  "mention",
  "noun",
  "adjective",
  "determiner",
  "number",
  "possessive",
]);

/** The noun phrase that begins at an item, or undefined; `end` is the index of the item after it. */
export function nounPhraseAt(
  items: readonly Item[],
  start: number,
  mentions: readonly Mention[],
): { phrase: NounPhrase; end: number } | undefined {
  const first = items[start];
  if (first === undefined) return undefined;
  if (first.tag === "pronoun")
    return { phrase: phraseOf(items.slice(start, start + 1), mentions), end: start + 1 };
  let end = start;
  while (
    end < items.length &&
    INNER.has(items[end]?.tag ?? "stop") &&
    !(end > start && beginsAnew(items, end, mentions))
  )
    end += 1;
  return end === start ? undefined : { phrase: phraseOf(items.slice(start, end), mentions), end };
}

/** Endings and words of adjectives, which may stand before a name: "Northern Syria", "a high-level Russian team". */
const ADJECTIVAL = /(?:al|ic|ive|ous|ern|ed|ary|ish|level|wide|range|term|based|led|backed|run)$/;
const ADJECTIVES = wordSet(
  "senior top former new old north south east west key unnamed anonymous alleged several other visiting late then",
);

/** "the summit | Rouhani held", "gave Israel | the list": a second name or determiner begins another phrase. */
function beginsAnew(items: readonly Item[], at: number, mentions: readonly Mention[]): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (item === undefined || before === undefined) return false;
  if (item.tag === "determiner") return before.tag === "noun" || before.tag === "mention";
  if (item.tag !== "mention") return false;
  const form = mentions[item.mention ?? -1]?.form;
  if (before.tag === "noun") return form !== "adjective" && !isAdjectival(before.norm);
  const named = mentions[before.mention ?? -1];
  return before.tag === "mention" && named?.form !== "adjective" && named?.grammar.possessive !== true;
}

function isAdjectival(norm: string): boolean {
  return ADJECTIVAL.test(norm) || ADJECTIVES.has(norm);
}

function phraseOf(items: readonly Item[], mentions: readonly Mention[]): NounPhrase {
  const first = items[0];
  const last = items.at(-1);
  const named = items.flatMap((item) => (item.mention === undefined ? [] : [item.mention]));
  const words = items.filter(({ tag }) => tag === "noun" || tag === "adjective").map(({ norm }) => norm);
  const lastWord = items.findLast(({ tag }) => tag === "noun" || tag === "mention" || tag === "number");
  const headMention = lastWord?.mention;
  return {
    is: "noun",
    firstToken: first?.firstToken ?? 0,
    endToken: last?.endToken ?? 0,
    mentions: named,
    ...(headMention !== undefined && isHead(mentions[headMention], last) && { headMention }),
    words,
    determined: isDetermined(first, mentions),
    negated: items.some(({ norm, tag }) => tag === "determiner" && norm === "no"),
    ...(first?.tag === "pronoun" && { pronoun: first.norm }),
  };
}

function isDetermined(first: Item | undefined, mentions: readonly Mention[]): boolean {
  if (first?.mention === undefined) return first?.tag === "determiner";
  return first.norm === "the" || mentions[first.mention]?.grammar.possessive === true;
}

function isHead(mention: Mention | undefined, last: Item | undefined): boolean {
  return mention !== undefined && mention.form !== "adjective" && last?.tag === "mention";
}
