import { determinerAt } from "./determiner.ts";
import type { Draft } from "./draft.ts";
import { ownerAt } from "./nationality.ts";
import { nameAfterTitle } from "./personName.ts";
import { isPossessive, normAt, tokenAt, type Scan } from "./scan.ts";
import { titleAt } from "./title.ts";

/**
 * Takes along what a comma adds to a name: "Vladimir Putin, the President of Russia," or "Jens
 * Stoltenberg, NATO’s secretary-general,". The closing comma must be there, or the title would be
 * somebody else of a list.
 */
export function withApposition(scan: Scan, draft: Draft): Draft {
  if (draft.form !== "person" || draft.apposed === true || normAt(scan, draft.end) !== ",") return draft;
  if (isPossessive(scan, draft.end)) return draft;
  const determiner = determinerAt(scan, draft.end + 1);
  const owner = ownerAt(scan, determiner.end);
  const belongs = owner !== undefined && (owner.possessive || owner.how !== "place") ? owner : undefined;
  const title = titleAt(scan, belongs?.end ?? determiner.end);
  if (title === undefined || !title.office || title.plural) return draft;
  if (nameAfterTitle(scan, title.end) !== undefined || !closes(scan, title.end)) return draft;
  const owned = title.state !== undefined || title.body !== undefined ? title : belongs;
  return {
    ...draft,
    end: title.end,
    state: owned?.state ?? draft.state,
    body: owned?.body ?? draft.body,
    offices: [...new Set([...draft.offices, ...title.offices])],
    head: draft.head ?? title.head,
    apposed: true,
  };
}

/** "the candidate *for* secretary-general" goes on with what the title is for. */
const CLOSING = new Set([",", ".", ";", ")", "—", "–", "for"]);

function closes(scan: Scan, at: number): boolean {
  return tokenAt(scan, at) === undefined || CLOSING.has(normAt(scan, at));
}
