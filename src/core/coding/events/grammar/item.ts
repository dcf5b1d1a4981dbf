/** What a word is in its sentence, before phrases are made of it. */
export type Tag =
  | "mention"
  | "date"
  | "noun"
  | "adjective"
  | "determiner"
  | "number"
  | "possessive"
  | "pronoun"
  | "verb"
  | "auxiliary"
  | "modal"
  | "negation"
  | "to"
  | "adverb"
  | "preposition"
  | "subordinator"
  | "relative"
  | "that"
  | "conjunction"
  | "comma"
  | "stop"
  | "open"
  | "close"
  | "quote";

/** A mention, a date or a single word, with what it is. */
export interface Item {
  readonly tag: Tag;
  readonly norm: string;
  readonly firstToken: number;
  readonly endToken: number;
  /** Index in `Reading.mentions`. */
  readonly mention?: number;
  /** Index in `Reading.dates`. */
  readonly date?: number;
}
