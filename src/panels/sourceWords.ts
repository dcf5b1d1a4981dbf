import { edtfInWords, parseEdtf } from "../core/model/edtf.ts";
import type { Citation, Source } from "../core/model/graph.ts";

/** The address if a person may safely be sent there, else null: http and https only. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? href : null;
}

/** "2 January 2020", "c. 2 January 2020" where it is approximate, "undated". */
export function sourceDateInWords(date: string | null): string {
  const words = edtfInWords(date);
  return date !== null && parseEdtf(date)?.form === "about" ? words.replace(/^about /, "c. ") : words;
}

const BASES: Readonly<Record<string, string>> = {
  "page opening": "opening of the page",
  brief: "the brief",
};

/** "read: opening of the page"; undefined where the citation does not say what was read. */
export function basisInWords(basis: string | undefined): string | undefined {
  return basis === undefined || basis === "" ? undefined : `read: ${BASES[basis] ?? basis}`;
}

/** "Al-Monitor, Bryant Harris, c. 2 January 2020, para 4; read: the brief". */
export function citationInWords(source: Source, citation: Citation): string {
  const parts = [source.publisher, source.author, sourceDateInWords(source.date), citation.locator];
  const cited = parts.filter((part) => part !== null && part !== undefined && part !== "").join(", ");
  const basis = basisInWords(citation.basis);
  return basis === undefined ? cited : `${cited}; ${basis}`;
}
