import { isoFromDay } from "../model/day.ts";
import { leavesOf } from "./actors/leavesOf.ts";
import type { CodedInteraction, CodedParticipant, Coding } from "./coding.ts";
import type { EventRole, FoundEvent } from "./events/foundEvent.ts";
import type { Reading } from "./reading.ts";

/** What was found, as interactions: events that no refiner dropped, with whom the mentions stand for. */
export function codingOf(reading: Reading): Coding {
  const kept = reading.events.filter((event) => event.dropped === undefined);
  return {
    published: isoFromDay(reading.published),
    interactions: kept.map((event) => interactionOf(reading, event)),
  };
}

function interactionOf(reading: Reading, event: FoundEvent): CodedInteraction {
  const { start, end, kind, modality, date, datePrecision, dateInferred, topics, rule } = event;
  return {
    start,
    end,
    evidence: reading.text.slice(start, end),
    kind,
    modality,
    date,
    datePrecision,
    dateInferred,
    participants: event.roles.flatMap((role) => participantsOf(reading, role)),
    topics,
    rule,
  };
}

function participantsOf(reading: Reading, { role, mention, inferred }: EventRole): CodedParticipant[] {
  return leavesOf(reading, mention).map((leaf) => {
    const entity = leaf.entity === undefined ? undefined : reading.entities[leaf.entity];
    return {
      role,
      name: entity?.name ?? null,
      type: entity?.type ?? null,
      actor: entity?.known ?? null,
      state: entity?.state ?? null,
      start: leaf.start,
      end: leaf.end,
      words: reading.text.slice(leaf.start, leaf.end),
      basis: inferred || leaf.inferred ? "inferred" : "stated",
    };
  });
}
