import type { VerbGroup } from "./chunk.ts";

/** How a clause hangs on the one before it. */
export type ClauseLink =
  | "main"
  /** Reported: "said that ...", "denied its envoy had ...". */
  | "reported"
  | "infinitive"
  | "gerund"
  /** "a ceasefire brokered by Egypt". */
  | "reduced"
  | "relative"
  /** "if", "unless". */
  | "conditional"
  /** "after", "while", "because". */
  | "subordinate";

/** A verb with its subject and what follows it. Numbers are indexes of chunks of the sentence. */
export interface Clause {
  readonly verb: VerbGroup;
  /** Index of the verb group among the chunks. */
  readonly at: number;
  readonly link: ClauseLink;
  /** Index of the clause it hangs on. */
  readonly governor?: number;
  readonly subjects: readonly number[];
  /** How the subject was found: its words stand before the verb, or were carried over. */
  readonly subjectBasis: "stated" | "carried";
  readonly objects: readonly number[];
  readonly phrases: readonly Phrase[];
  /** Where the clause begins and ends, as chunks: the end exclusive. */
  readonly first: number;
  readonly end: number;
}

/** A preposition with the noun phrases after it: "between Israel and Egypt". */
export interface Phrase {
  readonly word: string;
  readonly at: number;
  readonly nouns: readonly number[];
}
