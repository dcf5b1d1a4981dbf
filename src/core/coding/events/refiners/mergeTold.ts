import type { KindCode } from "../../kinds.ts";
import type { Reading } from "../../reading.ts";
import type { FoundEvent } from "../foundEvent.ts";
import { ACTS, dropped, sidesOf } from "./sides.ts";

/** Kinds that tell the same encounter in other words; of two the more telling one stays. */
const FAMILIES: ReadonlyMap<KindCode, string> = new Map<KindCode, string>([
  ["call", "encounter"],
  ["meeting", "encounter"],
  ["negotiation", "encounter"],
  ["contact", "encounter"],
  ["strike", "force"],
  ["attack", "force"],
]);
const MUTUAL: ReadonlySet<string> = new Set(["encounter", "agreement", "deescalation", "exercise"]);
/** How many events back a text is looked through for the same event. */
const WINDOW = 12;

/**
 * One event told twice - in a title, by its verb and again by a noun, or in the sentence after - is one
 * record: the first telling stays, unless only a later one gives a date.
 */
export function mergeTold(reading: Reading): Reading {
  const keys = reading.events.map((event) => (event.dropped === undefined ? keyOf(reading, event) : ""));
  const events = [...reading.events];
  events.forEach((event, index) => {
    if (event.dropped !== undefined) return;
    for (let before = Math.max(0, index - WINDOW); before < index; before += 1) {
      const other = events[before];
      if (other === undefined || other.dropped !== undefined || keys[before] !== keys[index]) continue;
      if (!areOne(other, event)) continue;
      const [kept, gone] = isBetter(event, other) ? [index, before] : [before, index];
      const goneEvent = events[gone];
      if (goneEvent !== undefined) events[gone] = dropped(goneEvent, "told twice");
      if (kept === before) return;
    }
  });
  return { ...reading, events };
}

function keyOf(reading: Reading, event: FoundEvent): string {
  const sides = sidesOf(reading, event);
  const family = FAMILIES.get(event.kind) ?? event.kind;
  const name = ({ id, mention }: { id: number | undefined; mention: number }): string =>
    id === undefined ? `m${mention}` : String(id);
  const ids = MUTUAL.has(family)
    ? sides.map(name).toSorted().join(",")
    : `${sides
        .filter(({ role }) => ACTS.has(role))
        .map(name)
        .toSorted()
        .join(",")}>${sides
        .filter(({ role }) => !ACTS.has(role))
        .map(name)
        .toSorted()
        .join(",")}`;
  return `${family}/${event.modality === "planned" ? "planned" : "told"}/${ids}`;
}

/** The same day as far as both say, and the same kind unless told in one breath. */
function areOne(one: FoundEvent, other: FoundEvent): boolean {
  const near = Math.abs(one.sentence - other.sentence) <= 1;
  if (one.kind !== other.kind && !near) return false;
  return one.date === null || other.date === null || one.date === other.date;
}

function isBetter(later: FoundEvent, earlier: FoundEvent): boolean {
  if (earlier.kind !== later.kind && earlier.kind === "contact") return true;
  return earlier.date === null && later.date !== null && later.kind === earlier.kind && !later.dateInferred;
}
