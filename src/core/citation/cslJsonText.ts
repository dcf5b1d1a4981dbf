import type { PartialDate } from "./partialDate.ts";
import type { Reference, ReferenceType } from "./reference.ts";

const TYPES: Readonly<Record<ReferenceType, string>> = {
  news: "article-newspaper",
  "web page": "webpage",
  encyclopedia: "entry-encyclopedia",
  speech: "speech",
  document: "document",
  "data set": "dataset",
};

/** Of these the publisher is what they appear in. */
const APPEARS_IN: ReadonlySet<ReferenceType> = new Set(["news", "encyclopedia"]);

/** An item of CSL-JSON 1.0.2, as far as it is used here. */
interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly version?: string;
  readonly URL?: string;
  readonly note?: string;
  readonly annote?: string;
}

interface CslDate {
  readonly "date-parts": readonly (readonly number[])[];
  readonly circa?: true;
}

/** References as CSL-JSON: a list of items. */
export function cslJsonText(references: readonly Reference[]): string {
  return `${JSON.stringify(references.map(itemOf), null, 2)}\n`;
}

function itemOf(reference: Reference): CslItem {
  const { id, type, title, author, publisher, issued, accessed, url, version, note, remark } = reference;
  const where = APPEARS_IN.has(type) ? "container-title" : "publisher";
  return {
    id,
    type: TYPES[type],
    title,
    ...(author === null ? {} : { author: [{ literal: author }] }),
    ...(publisher === null ? {} : { [where]: publisher }),
    ...(issued === null ? {} : { issued: cslDate(issued) }),
    ...(accessed === null ? {} : { accessed: cslDate(accessed) }),
    ...(version === null ? {} : { version }),
    ...(url === null ? {} : { URL: url }),
    ...(note === null ? {} : { note }),
    ...(remark === null ? {} : { annote: remark }),
  };
}

function cslDate({ about, until, ...from }: PartialDate): CslDate {
  const dates = until === undefined ? [from] : [from, until];
  const parts = dates.map(({ year, month, day }) => [year, month, day].filter((part) => part !== undefined));
  return { "date-parts": parts, ...(about === undefined ? {} : { circa: true }) };
}
