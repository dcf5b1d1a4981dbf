import { leavesOf } from "../../actors/leavesOf.ts";
import type { FoundEvent } from "../../events/foundEvent.ts";
import type { Reading } from "../../reading.ts";
import type { ResolvedDate } from "../resolveDate.ts";

/** An event on its way to a date; `days` is absent while it has none. */
export interface Dated {
  readonly event: FoundEvent;
  readonly days?: ResolvedDate | undefined;
  /** The date was told of something else and carried over. */
  readonly carried: boolean;
  /** Its sentence says when, in words that name no day: nothing is to be carried over. */
  readonly vague: boolean;
}

/** Indexes of the entities that take part in an event, parts of a coordination each. */
export function entitiesOf(reading: Reading, { roles }: FoundEvent): Set<number> {
  return entitiesIn(reading, roles);
}

/** Of those who act in it; where nobody does more than others, all parties. */
export function actingIn(reading: Reading, { roles }: FoundEvent): Set<number> {
  const acting = roles.filter(({ role }) => role === "initiator" || role === "mediator");
  return entitiesIn(reading, acting.length > 0 ? acting : roles.filter(({ role }) => role === "party"));
}

function entitiesIn(reading: Reading, roles: FoundEvent["roles"]): Set<number> {
  const leaves = roles.flatMap(({ mention }) => leavesOf(reading, mention));
  return new Set(leaves.flatMap(({ entity }) => entity ?? []));
}

/** Told by a noun: "talks between", "the attack", "expressed his gratitude". */
export function isNominal({ rule }: FoundEvent): boolean {
  return rule.endsWith("-named");
}

/**
 * Told by a noun that nobody before it does: "talks between", "Putin’s visit". It stands beside the
 * story of its sentence, while "the minister expressed his gratitude" is the story.
 */
export function isBackground(reading: Reading, event: FoundEvent): boolean {
  if (!isNominal(event) || hasSubjectPronoun(reading, event)) return false;
  return !event.roles.some(({ role, mention }) => {
    const found = reading.mentions[mention];
    const acts = role === "initiator" || role === "party";
    if (found === undefined || !acts || found.grammar.possessive) return false;
    return found.sentence === event.sentence && found.endToken <= event.trigger.firstToken;
  });
}

/** "They | underscored their support": a plural that stands for people named before. */
function hasSubjectPronoun({ tokens }: Reading, { start, trigger }: FoundEvent): boolean {
  const from = Math.max(0, trigger.firstToken - WORDS_BEFORE);
  for (let at = trigger.firstToken - 1; at >= from && (tokens[at]?.start ?? -1) >= start; at -= 1)
    if (SUBJECTS.has(tokens[at]?.norm ?? "")) return true;
  return false;
}

const WORDS_BEFORE = 10;
const SUBJECTS = new Set(["he", "she", "they", "we", "both"]);
