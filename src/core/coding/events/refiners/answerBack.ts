import type { Reading } from "../../reading.ts";
import type { FoundEvent } from "../foundEvent.ts";
import { ACTS, dropped, sidesOf, type Side } from "./sides.ts";

/**
 * "Beijing accused Canberra, and Australia in turn warned that it would pull out": a deed in words
 * that names nobody answers whoever addressed its source in the same or the sentence before. Where
 * nobody did, it is addressed to nobody and is dropped.
 */
export function answerBack(reading: Reading): Reading {
  let told: { readonly event: FoundEvent; readonly sides: readonly Side[] }[] = [];
  const events = reading.events.map((event) => {
    if (event.dropped !== undefined) return event;
    const sides = sidesOf(reading, event);
    const answered = isAddressed(sides) ? event : answering(event, sides, told);
    told = [...told, { event: answered, sides }].slice(-4);
    return answered;
  });
  return { ...reading, events };
}

function isAddressed(sides: readonly Side[]): boolean {
  return sides.some(({ role }) => !ACTS.has(role));
}

function answering(
  event: FoundEvent,
  sides: readonly Side[],
  told: readonly { readonly event: FoundEvent; readonly sides: readonly Side[] }[],
): FoundEvent {
  const before = told.findLast(
    (other) =>
      event.sentence - other.event.sentence <= 1 &&
      other.sides.some((side) => !ACTS.has(side.role) && isOneOf(side, sides)),
  );
  const source = before?.sides.find(({ role }) => ACTS.has(role));
  if (source === undefined || isOneOf(source, sides)) return dropped(event, "addressed to nobody");
  return { ...event, roles: [...event.roles, { role: "target", mention: source.mention, inferred: true }] };
}

/** The same actor, or two who act for the same state. */
function isOneOf(side: Side, others: readonly Side[]): boolean {
  return others.some(
    ({ id, entity }) =>
      (id !== undefined && id === side.id) ||
      (entity?.state !== undefined && entity.state === side.entity?.state),
  );
}
