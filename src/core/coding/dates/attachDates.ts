import type { FoundEvent } from "../events/foundEvent.ts";
import type { Reading } from "../reading.ts";
import { fromBefore, withinSentence } from "./attach/carryOver.ts";
import type { Dated } from "./attach/dated.ts";
import { withLinkedDates } from "./attach/linkedDates.ts";
import { ownDate, type Telling } from "./attach/ownDate.ts";
import { withStrayDates } from "./attach/strayDates.ts";
import { type Days, resolveDate } from "./resolveDate.ts";

/**
 * Gives each event its date: the nearest in its own clause, else one that stands alone in its
 * sentence, else one that is linked to it or carried over. Where nothing is stated, nothing is put.
 */
export function attachDates(reading: Reading): Reading {
  const dated = new Map<FoundEvent, Dated>();
  const dates = bySentence(reading.dates);
  const told = toldBefore(reading);
  /** Events with a date of their own, of the sentences before; only the latest few can matter. */
  let before: readonly Dated[] = [];
  for (const [sentence, events] of inOrder(reading.events)) {
    const own = before.at(-1)?.days;
    const telling = { reading, dates: dates.get(sentence) ?? [], told: own ?? told(sentence) };
    const found = datedSentence(telling, before, events);
    for (const one of found) dated.set(one.event, one);
    const stated = found.filter(({ days, carried }) => days !== undefined && !carried);
    before = [...before, ...stated].slice(-MOST_BEFORE);
  }
  return { ...reading, events: reading.events.map((event) => withDate(event, dated.get(event))) };
}

const MOST_BEFORE = 6;
/** A sentence of more events or dates is a list, or none at all: there nothing can be told apart. */
const MOST_TOGETHER = 40;

function inOrder(events: readonly FoundEvent[]): [sentence: number, events: FoundEvent[]][] {
  const kept = events.filter(({ dropped }) => dropped === undefined);
  return [...bySentence(kept)].toSorted(([a], [b]) => a - b);
}

function bySentence<Item extends { readonly sentence: number }>(items: readonly Item[]): Map<number, Item[]> {
  const sentences = new Map<number, Item[]>();
  for (const item of items) {
    const list = sentences.get(item.sentence);
    if (list === undefined) sentences.set(item.sentence, [item]);
    else list.push(item);
  }
  return sentences;
}

function datedSentence(
  telling: Telling,
  before: readonly Dated[],
  events: readonly FoundEvent[],
): readonly Dated[] {
  const isList = events.length > MOST_TOGETHER || telling.dates.length > MOST_TOGETHER;
  if (isList) return events.map((event) => ({ event, carried: false, vague: true }));
  const vague = telling.dates.some(({ meaning }) => meaning.is === "vague");
  const own = events.map((event): Dated => ({ event, days: ownDate(telling, event), carried: false, vague }));
  const linked = withLinkedDates(telling, withStrayDates(telling, own));
  return fromBefore(telling, before, withinSentence(telling, linked));
}

/** The last day that the text names before a sentence, asked in order: for "the following day". */
function toldBefore({ dates, published }: Reading): (sentence: number) => Days | undefined {
  let at = 0;
  let last: Days | undefined;
  return (sentence) => {
    for (; at < dates.length && (dates[at]?.sentence ?? 0) < sentence; at += 1) {
      const meaning = dates[at]?.meaning;
      last = (meaning && resolveDate(meaning, { published, tense: "past" })) ?? last;
    }
    return last;
  };
}

function withDate(event: FoundEvent, dated: Dated | undefined): FoundEvent {
  if (dated?.days === undefined) return event;
  const { edtf, precision } = dated.days;
  return { ...event, date: edtf, datePrecision: precision, dateInferred: dated.carried };
}
