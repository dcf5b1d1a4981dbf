import type { DatePrecision } from "../coding.ts";
import type { Span } from "../span.ts";
import type { DateMeaning } from "./meaning.ts";

/**
 * `when` says when something happened; `bound` only when it began, ended or fell due ("since",
 * "until", "by"); `modifier` belongs to the noun after it ("today's vote", "the 3 May attack").
 */
export type DateUse = "when" | "bound" | "modifier";

/** A date as its words stand, without its preposition. */
export interface DateWords extends Span {
  /** Exactly `text.slice(start, end)`. */
  readonly text: string;
  readonly meaning: DateMeaning;
  readonly use: DateUse;
}

/**
 * A date of the text, read against the day of publication. What a bare weekday or "in March" means
 * depends on the tense of the event it belongs to, so both readings are kept and the refiner that
 * gives events their dates chooses.
 */
export interface DateMention extends DateWords {
  /** The tokens in which it stands; it may take part of a token only ("3-5 March"). */
  readonly firstToken: number;
  readonly endToken: number;
  /** Index in `Reading.sentences`. */
  readonly sentence: number;
  /** EDTF beside a verb in the past (and the historic present), or null where it means no day of its own. */
  readonly past: string | null;
  /** EDTF beside a verb in the future. */
  readonly future: string | null;
  readonly precision: DatePrecision;
  /**
   * The token of the verb of saying that it dates: "said" in "Moscow said on Thursday". What was said
   * to have happened has no date from it.
   */
  readonly statementVerb?: number | undefined;
}
