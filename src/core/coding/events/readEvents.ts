import type { Reading } from "../reading.ts";
import { VERB_INDEX } from "./lexicon/lexicon.ts";
import { parseSentences } from "./grammar/parseSentences.ts";
import { nounEvents } from "./reading/readNounEvents.ts";
import { verbEvents } from "./reading/readVerbEvents.ts";

/** Reads the events that the sentences tell, by the lexicon of verbs and nouns. */
export function readEvents(reading: Reading): Reading {
  const events = parseSentences(reading, VERB_INDEX).flatMap((parsed) => [
    ...verbEvents(parsed),
    ...nounEvents(parsed),
  ]);
  return { ...reading, events: events.toSorted((a, b) => a.start - b.start || a.end - b.end) };
}
