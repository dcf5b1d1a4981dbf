import {
  BE,
  DETERMINERS,
  DO,
  HAVE,
  isAdverb,
  MODALS,
  NEGATIONS,
  NUMBER_WORDS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from "./closedWords.ts";
import type { Tag } from "./item.ts";

const MARKS = new Map<string, Tag>([
  [",", "comma"],
  [";", "stop"],
  [":", "stop"],
  ["-", "stop"],
  ["–", "stop"],
  ["—", "stop"],
  [".", "stop"],
  ["?", "stop"],
  ["!", "stop"],
  ["…", "stop"],
  ["(", "open"],
  ["[", "open"],
  [")", "close"],
  ["]", "close"],
]);

/** What a word of a closed class is, wherever it stands; undefined for nouns, verbs and the like. */
export function wordTag(norm: string): Tag | undefined {
  if (norm === "'s" || norm === "'") return "possessive";
  if (norm === "and" || norm === "or" || norm === "but" || norm === "&") return "conjunction";
  if (norm === "that") return "that";
  if (norm === "to") return "to";
  if (BE.has(norm) || HAVE.has(norm) || DO.has(norm)) return "auxiliary";
  if (MODALS.has(norm)) return "modal";
  if (NEGATIONS.has(norm)) return "negation";
  if (RELATIVES.has(norm)) return "relative";
  if (PRONOUNS.has(norm) && norm !== "her") return "pronoun";
  if (DETERMINERS.has(norm)) return "determiner";
  if (NUMBER_WORDS.has(norm)) return "number";
  if (PREPOSITIONS.has(norm)) return "preposition";
  if (SUBORDINATORS.has(norm)) return "subordinator";
  return isAdverb(norm) ? "adverb" : undefined;
}

export function markTag(norm: string): Tag {
  return MARKS.get(norm) ?? "quote";
}
