import type { FoundEvent } from "../events/foundEvent.ts";
import type { Reading } from "../reading.ts";
import {
  fromBefore,
  onItsOwnDay,
  planIn,
  type Source,
  sourcesIn,
  withinSentence,
} from "./attach/carryOver.ts";
import type { Dated } from "./attach/dated.ts";
import { withLinkedDates } from "./attach/linkedDates.ts";
import { ownDate, type Telling } from "./attach/ownDate.ts";
import { toldInPresent } from "./attach/presentTense.ts";
import { withHeadDate, withStrayDates } from "./attach/strayDates.ts";
import { tellAhead } from "./attach/tellAhead.ts";
import { type Days, resolveDate } from "./resolveDate.ts";

/**
 * Gives each event its date: the nearest in its own clause, else one that stands alone in its
 * sentence, else one that is linked to it or carried over. Where nothing is stated, nothing is put.
 */
export function attachDates(told: Reading): Reading {
  const reading = tellAhead(told);
  const dated = new Map<FoundEvent, Dated>();
  const dates = bySentence(reading.dates);
  const events = bySentence(reading.events.filter(({ dropped }) => dropped === undefined));
  const mentions = bySentence(reading.mentions);
  const toldLast = toldBefore(reading);
  const speaksOfToday = reading.dates.some(({ meaning }) => meaning.is === "offset" && meaning.days === 0);
  /** Dates with which the sentences after may go on; only the latest few can matter. */
  let before: readonly Source[] = [];
  for (const sentence of [...new Set([...dates.keys(), ...events.keys()])].toSorted((a, b) => a - b)) {
    const last = lastOf(before.at(-1), toldLast(sentence));
    const here = events.get(sentence) ?? [];
    const present = toldInPresent(reading, here);
    const telling = { reading, dates: dates.get(sentence) ?? [], told: last, present };
    const own = datedSentence(telling, here);
    const sources = sourcesIn(reading, own);
    const more = sources.length > 0 ? sources : planIn(telling, sentence, mentions.get(sentence) ?? []);
    const carried = fromBefore(telling, [...before, ...more], own);
    for (const one of speaksOfToday ? onItsOwnDay(telling, carried) : carried) dated.set(one.event, one);
    before = [...before, ...more].slice(-MOST_BEFORE);
  }
  return { ...reading, events: reading.events.map((event) => withDate(event, dated.get(event))) };
}

const MOST_BEFORE = 6;
/** A sentence of more events or dates is a list, or none at all: there nothing can be told apart. */
const MOST_TOGETHER = 40;

function bySentence<Item extends { readonly sentence: number }>(items: readonly Item[]): Map<number, Item[]> {
  const sentences = new Map<number, Item[]>();
  for (const item of items) {
    const list = sentences.get(item.sentence);
    if (list === undefined) sentences.set(item.sentence, [item]);
    else list.push(item);
  }
  return sentences;
}

function datedSentence(telling: Telling, events: readonly FoundEvent[]): readonly Dated[] {
  const isList = events.length > MOST_TOGETHER || telling.dates.length > MOST_TOGETHER;
  if (isList) return events.map((event) => ({ event, carried: false, vague: true }));
  const own = events.map((event): Dated => {
    const vague = isVague(telling, event);
    return { event, days: ownDate(telling, event), carried: false, vague };
  });
  const linked = withLinkedDates(telling, withStrayDates(telling, own));
  return withinSentence(telling, withHeadDate(telling, linked));
}

/** Some words before or after the verb say when, and name no day: "she recently met". */
function isVague({ dates }: Telling, { trigger }: FoundEvent): boolean {
  return dates.some(
    ({ meaning, firstToken, endToken }) =>
      meaning.is === "vague" &&
      firstToken - trigger.endToken < WORDS_BESIDE &&
      trigger.firstToken - endToken < WORDS_BESIDE,
  );
}

const WORDS_BESIDE = 8;

interface Told {
  readonly days: Days;
  readonly sentence: number;
}

/** The last days that the text names before a sentence, asked in order: for "the following day". */
function toldBefore({ dates, published }: Reading): (sentence: number) => Told | undefined {
  let at = 0;
  let last: Told | undefined;
  return (sentence) => {
    for (; at < dates.length && (dates[at]?.sentence ?? 0) < sentence; at += 1) {
      const date = dates[at];
      if (date === undefined || date.use !== "when" || date.statementVerb !== undefined) continue;
      const days = resolveDate(date.meaning, { published, tense: "past" });
      last = days === undefined ? last : { days, sentence: date.sentence };
    }
    return last;
  };
}

function lastOf(one: Told | undefined, other: Told | undefined): Days | undefined {
  if (one === undefined || other === undefined) return (one ?? other)?.days;
  return one.sentence >= other.sentence ? one.days : other.days;
}

function withDate(event: FoundEvent, dated: Dated | undefined): FoundEvent {
  if (dated?.days === undefined) return event;
  const { edtf, precision } = dated.days;
  return { ...event, date: edtf, datePrecision: precision, dateInferred: dated.carried };
}
