import type { Modality, Role } from "../../model/vocabulary.ts";
import type { DatePrecision } from "../coding.ts";
import type { KindCode } from "../kinds.ts";
import type { Span } from "../span.ts";

/** An event found in one sentence, its span being the exact evidence. */
export interface FoundEvent extends Span {
  readonly kind: KindCode;
  readonly modality: Modality;
  /** Name of the rule that found it: "call/active". */
  readonly rule: string;
  /** The words that name it, by token: "was called by", "visit". */
  readonly trigger: { readonly firstToken: number; readonly endToken: number };
  /** Index in `Reading.sentences`. */
  readonly sentence: number;
  /** Tense of the clause, by which dates are read; the historic present is "past". */
  readonly tense: "past" | "future";
  readonly roles: readonly EventRole[];
  /** Indexes in `Reading.dates` that stand in the same clause, or those that a rule took for it. */
  readonly dates: readonly number[];
  /** EDTF or null, put in by the refiner of dates. */
  readonly date: string | null;
  readonly datePrecision: DatePrecision;
  /** True when the date was carried over from another sentence or clause. */
  readonly dateInferred: boolean;
  /** Words on what it was about: "water sharing". */
  readonly topics: readonly string[];
  /** A refiner drops events by marking them, with a reason, so that indexes keep. */
  readonly dropped?: string | undefined;
}

export interface EventRole {
  readonly role: Role;
  /** Index in `Reading.mentions`; a coordination or plural stands for all its leaves. */
  readonly mention: number;
  /** False when the words of the clause name it, true when it was carried over or resolved. */
  readonly inferred: boolean;
}
