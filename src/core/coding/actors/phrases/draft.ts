import type { HeadClass, MentionForm } from "../mention.ts";

/** Token indexes, the end exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/**
 * A phrase that stands for an actor, with what its own words say; whom it stands for in the text is
 * found later. Offices are lower-case titles, the most exact first ("deputy foreign minister").
 */
export interface Draft extends TokenRange {
  readonly form: MentionForm;
  /** The words of a person's name. */
  readonly name?: TokenRange | undefined;
  /** Id of a person of the tables. */
  readonly person?: string | undefined;
  /** Id of a body of the tables. */
  readonly body?: string | undefined;
  /** Name of a body that the tables do not know but its words tell: "Parliament of Iraq". */
  readonly bodyName?: string | undefined;
  /** ISO 3166-1 alpha-3. */
  readonly state?: string | undefined;
  readonly offices: readonly string[];
  readonly sex?: "f" | "m" | undefined;
  readonly head?: string | undefined;
  readonly headClass?: HeadClass | undefined;
  readonly plural: boolean;
  /** "the", "his", "their": may refer back to somebody. */
  readonly determiner?: string | undefined;
  /** "the *two* ministers", "*both* sides": how many; absent where unsaid. */
  readonly count?: number | undefined;
  /** The parts of a coordination. */
  readonly parts?: readonly Draft[] | undefined;
  /** A comma apposition ended it, so that ", and X" may go on with the list. */
  readonly apposed?: boolean | undefined;
}
