import type { KindCode } from "../../../src/core/coding/kinds.ts";
import type { DatePrecision } from "../../../src/core/coding/coding.ts";
import type { Modality } from "../../../src/core/model/vocabulary.ts";

/** A pair that somebody who coded the text by hand expects, and what would be as good. */
export interface Expectation {
  readonly source: string;
  readonly target: string;
  readonly kind: KindCode;
  readonly date: string | null;
  readonly datePrecision: DatePrecision;
  readonly modality: Modality;
  readonly start?: number;
  readonly end?: number;
  readonly evidence?: string;
  /** A coder may leave it out. */
  readonly optional?: boolean;
  readonly alsoAccept?: readonly KindCode[];
  readonly alsoSource?: readonly string[];
  readonly alsoTarget?: readonly string[];
  readonly dateAlso?: string | null | readonly (string | null)[];
}

/** A text with what is expected of its coding. */
export interface GoldText {
  /** "case 12", "current-events 34". */
  readonly name: string;
  readonly text: string;
  /** ISO day. */
  readonly date: string;
  readonly expect: readonly Expectation[];
  /** Kinds that must not be found as actual. */
  readonly forbidKinds: readonly KindCode[];
  /** Persons count as the same under a usual spelling or with the surname alone ("Kerry" for "John Kerry"). */
  readonly looseNames: boolean;
}
