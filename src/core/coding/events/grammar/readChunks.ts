import type { Mention } from "../../actors/mention.ts";
import type { Chunk, Link } from "./chunk.ts";
import type { Item } from "./item.ts";
import { nounPhraseAt } from "./nounPhrase.ts";
import { verbGroupAt } from "./verbGroup.ts";
import type { VerbIndex } from "./verbIndex.ts";

/** Noun phrases, verb groups and what links them, in the order of the sentence. */
export function readChunks(items: readonly Item[], mentions: readonly Mention[], verbs: VerbIndex): Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < items.length) {
    const verb = verbGroupAt(items, at, verbs);
    const noun = verb === undefined ? nounPhraseAt(items, at, mentions) : undefined;
    if (verb !== undefined) chunks.push(verb.group);
    else if (noun !== undefined) chunks.push(noun.phrase);
    else chunks.push(linkOf(items[at]));
    at = Math.max(verb?.end ?? noun?.end ?? at + 1, at + 1);
  }
  return chunks;
}

function linkOf(item: Item | undefined): Chunk {
  const { tag = "quote", norm = "", firstToken = 0, endToken = 0, date } = item ?? {};
  if (tag === "date" && date !== undefined) return { is: "date", date, firstToken, endToken };
  return { is: linkTag(tag), word: norm, firstToken, endToken };
}

function linkTag(tag: Item["tag"]): Link["is"] {
  switch (tag) {
    case "preposition":
    case "that":
    case "relative":
    case "subordinator":
    case "conjunction":
    case "comma":
    case "stop":
    case "open":
    case "close":
    case "adverb":
      return tag;
    case "to":
      return "preposition";
    case "negation":
      return "adverb";
    default:
      return "quote";
  }
}
