import { wordSet } from "./closedWords.ts";

/** Verbs after which a clause may follow without "that", so that a name after them may be its subject. */
const SPEECH = wordSet(
  `say claim report announce believe think warn add deny insist allege state confirm hope fear know reveal suggest argue
   mean agree be tell ensure demand urge show see`,
);

export function isSpeech(lemma: string): boolean {
  return SPEECH.has(lemma);
}
