import { withCommas } from "../core/view/words.ts";
import type { Modality, Role } from "../core/model/vocabulary.ts";

/** What a role means for a reader who does not know the codebook. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  initiator: "initiator",
  party: "party",
  host: "host",
  mediator: "mediator",
  target: "target",
  victim: "victim",
  venue: "venue: where it happened",
  subject: "subject: only talked about",
  absent: "absent: sent somebody",
};

/** Said beside an interaction that is not known to have happened; actual ones need no word. */
export const STATUS_WORDS: Readonly<Record<Exclude<Modality, "actual">, string>> = {
  claimed: "Claimed, not confirmed",
  planned: "Planned, not known to have happened",
  denied: "Reported, and denied",
  negated: "Reported as not having happened",
};

/** "1 source", "3 sources". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${withCommas(count)} ${count === 1 ? one : many}`;
}

/** A label within a sentence: "Phone or video call" becomes "phone or video call"; "US vote" stays. */
export function midSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
