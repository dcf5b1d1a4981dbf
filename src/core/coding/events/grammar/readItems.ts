import type { Reading } from "../../reading.ts";
import type { Sentence } from "../../text/sentence.ts";
import { DO } from "./closedWords.ts";
import type { Item, Tag } from "./item.ts";
import type { Starts } from "./sentenceView.ts";
import { readingOf, type VerbIndex, type VerbReading } from "./verbIndex.ts";
import { verbOrNoun } from "./verbOrNoun.ts";
import { markTag, wordTag } from "./wordTag.ts";

const NOTHING_BETWEEN: ReadonlySet<Tag> = new Set<Tag>(["adverb", "date", "quote"]);
const CLOSES_CLAUSE: ReadonlySet<Tag> = new Set<Tag>([
  "that",
  "relative",
  "subordinator",
  "stop",
  "conjunction",
]);

/** The words of a sentence with mentions and dates as one item each, and verbs told from nouns. */
export function readItems(reading: Reading, sentence: Sentence, starts: Starts, verbs: VerbIndex): Item[] {
  const rough = roughItems(reading, sentence, starts);
  const items: Item[] = [];
  let before: Item | undefined;
  let verbSeen = false;
  let lastVerb = "";
  let modalOpen = false;
  let beforeBracket: Item | undefined;
  let beforePreposition: Item | undefined;
  rough.forEach((item, at) => {
    const asVerb =
      item.tag === "noun" && !isName(reading, item, at) ? verbReading(verbs, item, modalOpen) : undefined;
    const tagged =
      asVerb === undefined
        ? item
        : {
            ...item,
            tag: decide(reading, rough, at, before, verbSeen, lastVerb, isDetermined(items), asVerb, verbs),
          };
    items.push(tagged);
    modalOpen = opensModal(tagged) || (modalOpen && (tagged.tag === "negation" || tagged.tag === "adverb"));
    if (CLOSES_CLAUSE.has(tagged.tag)) verbSeen = tagged.tag === "conjunction" && verbSeen;
    const made = tagged.tag === "verb" && asVerb?.participle === true && rough[at + 1]?.norm === "by";
    if ((tagged.tag === "verb" && !made) || tagged.tag === "auxiliary") verbSeen = true;
    if (tagged.tag === "verb") lastVerb = asVerb?.lemma ?? "";
    if (tagged.tag === "open") beforeBracket = before;
    // "Khan on Tuesday accused": a dated phrase stands between a subject and its verb as if it were not there.
    if (tagged.tag === "date" && items.at(-2)?.tag === "preposition") before = beforePreposition;
    if (tagged.tag === "preposition") beforePreposition = before;
    if (!NOTHING_BETWEEN.has(tagged.tag))
      before = tagged.tag === "close" ? (beforeBracket ?? tagged) : tagged;
  });
  return items;
}

function decide(
  reading: Reading,
  rough: readonly Item[],
  at: number,
  before: Item | undefined,
  verbSeen: boolean,
  lastVerb: string,
  determined: boolean,
  verb: VerbReading,
  verbs: VerbIndex,
): Tag {
  let next = at + 1;
  while (rough[next] !== undefined && NOTHING_BETWEEN.has(rough[next]?.tag ?? "noun")) next += 1;
  const after = rough[next];
  const mention = before?.mention === undefined ? undefined : reading.mentions[before.mention];
  return verbOrNoun(verb, {
    before,
    after,
    nextVerb: after?.tag === "noun" ? readingOf(verbs, after.norm) : undefined,
    adjectiveBefore: mention?.form === "adjective" || mention?.grammar.possessive === true,
    verbSeen,
    lastVerb,
    determined,
  });
}

/** A capital within a sentence makes a name: "Thanksgiving", "Strike". */
function isName(reading: Reading, item: Item, at: number): boolean {
  return at > 0 && reading.tokens[item.firstToken]?.capital === true;
}

function verbReading(verbs: VerbIndex, { norm }: Item, modalOpen: boolean): VerbReading | undefined {
  return readingOf(verbs, norm) ?? (modalOpen ? unknownVerb(norm) : undefined);
}

function opensModal({ tag, norm }: Item): boolean {
  return tag === "modal" || (tag === "auxiliary" && DO.has(norm));
}

/** After "would not" stands a verb, known or not. */
function unknownVerb(norm: string): VerbReading {
  return { lemma: norm, base: true, third: false, past: false, participle: false, gerund: false };
}

/** Whether the words right before are a noun phrase that a determiner, number or possessive opened. */
function isDetermined(items: readonly Item[]): boolean {
  for (let at = items.length - 1; at >= Math.max(0, items.length - 8); at -= 1) {
    const tag = items[at]?.tag;
    if (tag === "determiner" || tag === "number" || tag === "possessive") return true;
    if (tag !== "noun" && tag !== "adjective" && tag !== "quote") return false;
  }
  return false;
}

function roughItems(reading: Reading, sentence: Sentence, starts: Starts): Item[] {
  const items: Item[] = [];
  let at = sentence.firstToken;
  while (at < sentence.endToken) {
    const item = itemAt(reading, at, sentence.endToken, starts);
    items.push(item);
    at = Math.max(item.endToken, at + 1);
  }
  return items;
}

function itemAt(reading: Reading, at: number, limit: number, starts: Starts): Item {
  const token = reading.tokens[at];
  const norm = token?.norm ?? "";
  const mention = starts.mentions.get(at);
  const found = mention === undefined ? undefined : reading.mentions[mention];
  if (mention !== undefined && found !== undefined) {
    return { tag: "mention", norm, firstToken: at, endToken: Math.min(found.endToken, limit), mention };
  }
  const date = starts.dates.get(at);
  const when = date === undefined ? undefined : reading.dates[date];
  if (date !== undefined && when !== undefined) {
    return { tag: "date", norm, firstToken: at, endToken: Math.min(when.endToken, limit), date };
  }
  const tag =
    token?.kind === "mark" ? markTag(norm) : token?.kind === "number" ? "number" : (wordTag(norm) ?? "noun");
  return { tag, norm, firstToken: at, endToken: at + 1 };
}
