import type { FoundEvent } from "../../events/foundEvent.ts";
import type { KindCode } from "../../kinds.ts";
import type { Reading } from "../../reading.ts";
import { resolveDate } from "../resolveDate.ts";
import { toldInPresent } from "./presentTense.ts";

const ENCOUNTERS: ReadonlySet<KindCode> = new Set<KindCode>(["visit", "meeting", "call", "negotiation"]);

/** "leads a delegation to Tirana, May 11-14", told on 10 May: the present of what is to come. */
export function tellAhead(reading: Reading): Reading {
  const soon = reading.events.filter((event) => isSoon(reading, event));
  const sentences = new Set(soon.map(({ sentence }) => sentence));
  if (sentences.size === 0) return reading;
  const present = new Set(
    [...sentences].flatMap((sentence) => [
      ...toldInPresent(
        reading,
        reading.events.filter((event) => event.sentence === sentence),
      ),
    ]),
  );
  const events = reading.events.map((event): FoundEvent => {
    const isPlan = present.has(event) && ENCOUNTERS.has(event.kind) && event.modality === "actual";
    return isPlan ? { ...event, tense: "future", modality: "planned" } : event;
  });
  return { ...reading, events };
}

/** Only a day of the calendar says on which side it is; farther ahead it is rather one of last year. */
const SOON_DAYS = 30;

function isSoon({ dates, published }: Reading, event: FoundEvent): boolean {
  return event.dates.some((index) => {
    const date = dates[index];
    if (date === undefined || date.use !== "when" || date.statementVerb !== undefined) return false;
    if (date.meaning.is !== "day" && date.meaning.is !== "days") return false;
    const days = resolveDate(date.meaning, { published, tense: "future" });
    return days !== undefined && days.first > published && days.first - published <= SOON_DAYS;
  });
}
