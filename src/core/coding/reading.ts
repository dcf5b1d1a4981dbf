import type { Day } from "../model/day.ts";
import type { DateMention } from "./dates/dateMention.ts";
import type { Entity, Mention } from "./actors/mention.ts";
import type { FoundEvent } from "./events/foundEvent.ts";
import type { Sentence } from "./text/sentence.ts";
import type { Token } from "./text/token.ts";

/**
 * What has been read of one brief so far: plain data that each step of the pipeline adds to or
 * corrects. A step returns a new reading and never changes the one it was given.
 *
 * Every list is in the order of the text. `start` and `end` are UTF-16 offsets into `text`
 * everywhere, the end exclusive, so that `text.slice(start, end)` is what is meant. Tokens,
 * sentences, mentions, entities, dates and events are referred to by their index in these lists:
 * a step that removes or reorders some has to put every reference right, so prefer to mark.
 */
export interface Reading {
  /** The brief exactly as supplied. */
  readonly text: string;
  /** The day of publication: "today" of the text. */
  readonly published: Day;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly dates: readonly DateMention[];
  readonly events: readonly FoundEvent[];
}

/** A reader (adds what it finds in the text) or a refiner (corrects or connects what others found). */
export type Step = (reading: Reading) => Reading;

/** A reading of which nothing has been read yet. */
export function unread(text: string, published: Day): Reading {
  return { text, published, tokens: [], sentences: [], mentions: [], entities: [], dates: [], events: [] };
}
