import type { Reading } from "../../reading.ts";
import { isMutual } from "../../kinds.ts";
import type { FoundEvent } from "../foundEvent.ts";
import { ACTS, rolesFrom, sidesOf } from "./sides.ts";

/**
 * "Blinken met President Cortizo and Foreign Minister Mouynes": the two Panamanians did not meet each
 * other there, so the meeting is kept once for each of them.
 */
export function keepApart(reading: Reading): Reading {
  return {
    ...reading,
    events: reading.events.flatMap((event) =>
      event.dropped === undefined ? apart(reading, event) : [event],
    ),
  };
}

function apart(reading: Reading, event: FoundEvent): FoundEvent[] {
  if (!isMutual(event.kind)) return [event];
  const sides = sidesOf(reading, event);
  const sources = sides.filter(({ role }) => ACTS.has(role));
  const targets = sides.filter(({ role }) => !ACTS.has(role));
  if (sources.length !== 1 || targets.length < 2) return [event];
  const states = targets.flatMap(({ entity }) => (entity?.state === undefined ? [] : [entity.state]));
  if (new Set(states).size === states.length) return [event];
  return targets.map((target) => ({ ...event, roles: rolesFrom([...sources, target]) }));
}
