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

/** Indexes of the entities that take part, by mention of its roles and of their parts. */
export function entitiesOf(reading: Reading, event: FoundEvent, initiatorsOnly = false): Set<number> {
  const entities = new Set<number>();
  const add = (index: number, depth: number): void => {
    const mention = reading.mentions[index];
    if (mention === undefined || depth === 0) return;
    if (mention.entity !== undefined) entities.add(mention.entity);
    for (const part of mention.parts) add(part, depth - 1);
  };
  for (const { role, mention } of event.roles) {
    if (!initiatorsOnly || role === "initiator" || role === "party") add(mention, DEEPEST);
  }
  return entities;
}

const DEEPEST = 4;

/** Told by a noun ("talks between", "the attack"), which sets it beside the story of its sentence. */
export function isNominal({ rule }: FoundEvent): boolean {
  return rule.includes("noun") || rule.includes("nominal");
}
