import type { DatePrecision } from "../coding.ts";
import type { Span } from "../reading.ts";

/**
 * An expression of time in the text, read against the day of publication. What a bare weekday or
 * "in March" means depends on the tense of the event it belongs to, so both readings are kept and
 * the refiner that gives events their dates chooses.
 */
export interface DateMention extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** Index in `Reading.sentences`. */
  readonly sentence: number;
  /** EDTF beside a verb in the past (and the historic present), or null where it means no day. */
  readonly past: string | null;
  /** EDTF beside a verb in the future. */
  readonly future: string | null;
  readonly precision: DatePrecision;
  /**
   * Set when the expression counts from another date or event of the text ("the following day",
   * "a day earlier"): days to add to that one. `past` and `future` are then null until resolved.
   */
  readonly relativeDays?: number | undefined;
  /** Which rule read it, for tests and for the report. */
  readonly rule: string;
  /** True when it dates a statement ("Moscow said on Thursday") and no event. */
  readonly ofStatement?: boolean | undefined;
}
