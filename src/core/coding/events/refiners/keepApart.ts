import type { Reading } from "../../reading.ts";
import { isMutual } from "../../kinds.ts";
import type { FoundEvent } from "../foundEvent.ts";
import { ACTS, rolesFrom, sidesOf } from "./sides.ts";

/** Words that say that all met or spoke at once. */
const TOGETHER =
  /\b(?:conference|joint|jointly|trilateral|quadrilateral|together|group|three-way|four-way)\b/i;

/**
 * "Blinken met President Cortizo and Foreign Minister Mouynes": that these two met each other there is
 * not said, so the meeting is kept once for each of them, unless the words say that it was one.
 */
export function keepApart(reading: Reading): Reading {
  const events = reading.events.flatMap((event) =>
    event.dropped === undefined ? apart(reading, event) : [event],
  );
  return { ...reading, events };
}

function apart(reading: Reading, event: FoundEvent): FoundEvent[] {
  if (!isMutual(event.kind) || TOGETHER.test(reading.text.slice(event.start, event.end))) return [event];
  const sides = sidesOf(reading, event);
  const sources = sides.filter(({ role }) => ACTS.has(role));
  const targets = sides.filter(({ role }) => !ACTS.has(role));
  if (sources.length !== 1 || targets.length < 2) return [event];
  return targets.map((target) => ({ ...event, roles: rolesFrom([...sources, target]) }));
}
