import type { PartialDate } from "./partialDate.ts";

/** What is cited: a source of the data, or a view of them. Each format writes it in its own way. */
export interface Reference {
  /** Lower-case letters, digits and hyphens; no two references of one file have the same. */
  readonly id: string;
  readonly type: ReferenceType;
  /** One in square brackets is a description of a document whose title is not known. */
  readonly title: string;
  /** A name as the document gives it: which part is the family's is not known, and not guessed. */
  readonly author: string | null;
  readonly publisher: string | null;
  readonly issued: PartialDate | null;
  readonly accessed: PartialDate | null;
  /** An http(s) address. */
  readonly url: string | null;
  readonly version: string | null;
  /** Printed with the reference. */
  readonly note: string | null;
  /** For whoever reads the entry, not for print. */
  readonly remark: string | null;
}

export type ReferenceType = "news" | "web page" | "encyclopedia" | "speech" | "document" | "data set";
