import type { Reading } from "../../reading.ts";
import type { Sentence } from "../../text/sentence.ts";
import type { ParsedSentence } from "../parsedSentence.ts";
import { readChunks } from "./readChunks.ts";
import { readClauses } from "./readClauses.ts";
import { readItems } from "./readItems.ts";
import { splitGroups } from "./splitGroups.ts";
import { startsOf } from "./sentenceView.ts";
import type { VerbIndex } from "./verbIndex.ts";

/** Longer sentences are read in windows, so that the time stays linear whatever the text. */
const WINDOW_TOKENS = 300;

export function parseSentences(reading: Reading, verbs: VerbIndex): ParsedSentence[] {
  const starts = startsOf(reading);
  return reading.sentences.flatMap((sentence, index) =>
    windowsOf(sentence).map((window) => {
      const items = readItems(reading, window, starts, verbs);
      const chunks = splitGroups(readChunks(items, reading.mentions, verbs), reading.mentions);
      return { reading, sentence: index, chunks, clauses: readClauses(chunks) };
    }),
  );
}

function windowsOf(sentence: Sentence): Sentence[] {
  const windows: Sentence[] = [];
  for (let first = sentence.firstToken; first < sentence.endToken; first += WINDOW_TOKENS) {
    windows.push({
      ...sentence,
      firstToken: first,
      endToken: Math.min(sentence.endToken, first + WINDOW_TOKENS),
    });
  }
  return windows;
}
