import { IRREGULAR_VERBS } from "../../events/grammar/irregularVerbs.ts";
import type { FoundEvent } from "../../events/foundEvent.ts";
import type { Reading } from "../../reading.ts";
import { isNominal } from "./dated.ts";

/**
 * The events of a sentence that are told in the present ("Paris rejects the request", "we urge"), and
 * so happened about when they were told, whatever other dates the sentence has.
 */
export function toldInPresent(reading: Reading, sentence: readonly FoundEvent[]): ReadonlySet<FoundEvent> {
  const forms = sentence.map((event) => [event, formOf(reading, event)] as const);
  const isPresent =
    forms.some(([, form]) => form === "present") && !forms.some(([, form]) => form === "past");
  const present = forms.filter(([, form]) => form === "present" || (isPresent && form === "hanging"));
  return new Set(present.map(([event]) => event));
}

/** `hanging` has the tense of the verb it hangs on: "accusing", "to offer". */
type Form = "present" | "past" | "hanging" | "none";

function formOf(reading: Reading, event: FoundEvent): Form {
  if (event.tense === "future") return "none";
  const at = isNominal(event) ? verbOf(reading, event) : event.trigger.firstToken;
  if (at === undefined) return "none";
  const norm = (place: number): string => reading.tokens[place]?.norm ?? "";
  if (norm(at) === "to" || norm(at - 1) === "to" || norm(at).endsWith("ing")) return "hanging";
  if (isNominal(event) && !/[^s]s$/.test(norm(at))) return "none";
  if (norm(at) === "is" || norm(at) === "are") return norm(at + 1).endsWith("ing") ? "present" : "none";
  return isPast(norm(at)) ? "past" : "present";
}

/** "makes" in "Abe makes a visit": the word after who acts. */
function verbOf({ mentions }: Reading, event: FoundEvent): number | undefined {
  const acting = event.roles.find(({ role }) => role === "initiator");
  const mention = acting === undefined ? undefined : mentions[acting.mention];
  const isBefore = mention !== undefined && mention.endToken < event.trigger.firstToken;
  return isBefore && !mention.grammar.possessive ? mention.endToken : undefined;
}

const PAST = new Set([
  ..."had has have was were did been does do".split(" "),
  ...[...IRREGULAR_VERBS.values()].flatMap(({ past, participle }) => [...past, ...participle]),
]);

function isPast(norm: string): boolean {
  return PAST.has(norm) || norm.endsWith("ed");
}
