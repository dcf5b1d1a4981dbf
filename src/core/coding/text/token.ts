import type { Span } from "../span.ts";

/**
 * One word, number or mark of punctuation. Words keep inner hyphens and dots ("Jae-in", "al-Assad",
 * "Saudi-led", "U.S.") and an abbreviation keeps its dot ("Gen.", "Dec."). The possessive is a token
 * of its own: "Putin" + "’s", "ministers" + "’". An en or em dash, a slash and a dot at the end of a
 * sentence are punctuation.
 */
export interface Token extends Span {
  /**
   * For comparing: lower case, without diacritics and marks that cannot be seen, straight quotes and
   * hyphens, and without the dot of an abbreviation, but with the dots between initials:
   * "Gen." is "gen", "Recep" "recep", "Erdoğan" "erdogan", "U.S." "u.s.", "’s" "'s".
   */
  readonly norm: string;
  readonly kind: "word" | "number" | "mark";
  /** The word begins with a capital letter ("Paris", "US", "Élysée", "İstanbul"). */
  readonly capital: boolean;
  /** Index in `Reading.sentences`. */
  readonly sentence: number;
}
