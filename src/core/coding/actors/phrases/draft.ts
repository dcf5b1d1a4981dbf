import type { HeadClass, MentionForm, Said } from "../mention.ts";

/** Token indexes, the end exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/**
 * A phrase that stands for an actor, with what its own words say; whom it stands for in the text is
 * found later.
 */
export interface Draft extends TokenRange, Said<TokenRange> {
  readonly form: MentionForm;
  readonly head?: string | undefined;
  readonly headClass?: HeadClass | undefined;
  readonly plural: boolean;
  /** The parts of a coordination. */
  readonly parts?: readonly Draft[] | undefined;
  /** A comma apposition ended it, so that ", and X" may go on with the list. */
  readonly apposed?: boolean | undefined;
}
