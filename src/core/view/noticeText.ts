import { withCommas } from "./words.ts";

const MOST_CLAUSES = 20;

/**
 * The one notice for everything that a link could not restore; null where nothing is to be said.
 * Whole sentences come first, then the clauses: "This link could not be restored fully: ...; ...".
 */
export function noticeText(notices: readonly string[]): string | null {
  const sentences = notices.filter(isSentence);
  const clauses = notices.filter((notice) => !isSentence(notice));
  if (clauses.length > 0) sentences.push(`This link could not be restored fully: ${joined(clauses)}.`);
  return sentences.length === 0 ? null : sentences.join(" ");
}

function isSentence(notice: string): boolean {
  return /^[A-Z]/.test(notice) && notice.endsWith(".");
}

function joined(clauses: readonly string[]): string {
  const rest = clauses.length - MOST_CLAUSES;
  const named = clauses.slice(0, MOST_CLAUSES).join("; ");
  return rest > 0 ? `${named}; and ${withCommas(rest)} more` : named;
}
