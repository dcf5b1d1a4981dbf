import { sourceDateInWords } from "../core/citation/sourceDateInWords.ts";
import type { Citation, Source } from "../core/model/graph.ts";

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
