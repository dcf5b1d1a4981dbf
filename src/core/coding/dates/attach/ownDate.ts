import type { FoundEvent } from "../../events/foundEvent.ts";
import type { Reading } from "../../reading.ts";
import type { DateMention } from "../dateMention.ts";
import { isBackground } from "./dated.ts";
import { type Days, type ResolvedDate, resolveDate } from "../resolveDate.ts";

/** What is known when the events of a sentence are dated: its dates, and the days told before it. */
export interface Telling {
  readonly reading: Reading;
  readonly dates: readonly DateMention[];
  readonly told: Days | undefined;
  /** Its events that are told in the present. */
  readonly present: ReadonlySet<FoundEvent>;
}

/** The nearest date that stands in the event's own clause or words; undefined where none does. */
export function ownDate(telling: Telling, event: FoundEvent): ResolvedDate | undefined {
  const inClause = event.dates.flatMap((index) => telling.reading.dates[index] ?? []);
  const inWords = telling.dates.filter(
    ({ start, end, use }) => use === "modifier" || (event.start <= start && end <= event.end),
  );
  return nearest(telling, event, inClause) ?? nearest(telling, event, inWords);
}

/** Of some dates, the nearest that may date the event and has a meaning there. */
export function nearest(
  telling: Telling,
  event: FoundEvent,
  dates: readonly DateMention[],
): ResolvedDate | undefined {
  const usable = dates.filter(
    (date) =>
      isNear(date, event) &&
      mayDate(date, event) &&
      mayDateNoun(telling, date, event) &&
      !isBeyondLink(telling, date, event),
  );
  const sorted = usable.toSorted((a, b) => distance(telling, a, event) - distance(telling, b, event));
  for (const date of sorted) {
    const { published } = telling.reading;
    const told = date.meaning.is === "onward" ? toldFor(telling, date) : undefined;
    const days = resolveDate(date.meaning, { published, tense: event.tense, told });
    if (days !== undefined && agrees(days, event, telling)) return days;
  }
  return undefined;
}

/** Farther away in a sentence, nothing is said of an event, however long the sentence is. */
export const FARTHEST_WORDS = 80;

function isNear({ firstToken, endToken }: DateMention, { trigger }: FoundEvent): boolean {
  return firstToken - trigger.endToken < FARTHEST_WORDS && trigger.firstToken - endToken < FARTHEST_WORDS;
}

/** "On 3 January ...; five days later": from the date before it in its sentence, or the last one told. */
function toldFor({ dates, told, reading }: Telling, date: DateMention): Days | undefined {
  const before = dates.findLast(
    ({ end, use, past, meaning }) =>
      end <= date.start &&
      use !== "bound" &&
      past !== null &&
      meaning.is !== "years" &&
      meaning.is !== "year",
  );
  if (before === undefined) return told;
  return resolveDate(before.meaning, { published: reading.published, tense: "past" }) ?? told;
}

/** How near a noun must follow a date that belongs to it: "today's | third round of talks". */
const NOUN_WITHIN = 4;

function mayDate({ use, endToken, statementVerb }: DateMention, { trigger }: FoundEvent): boolean {
  if (use === "bound") return false;
  const follows = trigger.firstToken - endToken;
  if (use === "modifier") return follows >= 0 && follows < NOUN_WITHIN;
  return (
    statementVerb === undefined || (statementVerb >= trigger.firstToken && statementVerb < trigger.endToken)
  );
}

/** "on Saturday, a day after Montenegro voted": the vote was not on Saturday. */
function isBeyondLink(telling: Telling, date: DateMention, { trigger }: FoundEvent): boolean {
  return telling.dates.some(
    (link) => link.firstToken >= date.endToken && opensClause(telling, link, trigger.firstToken),
  );
}

/** A link ("a day after") begins the clause of a verb, unless a comma ends what it is about before that. */
export function opensClause({ reading }: Telling, link: DateMention, verb: number): boolean {
  if (link.meaning.is !== "linked" || verb < link.endToken || verb - link.endToken > FARTHEST_WORDS)
    return false;
  return !reading.tokens.slice(link.endToken, verb).some(({ norm }) => norm === ",");
}

/** A noun has its date after it, right before it, or at the head of its sentence; a verb between has that date. */
function mayDateNoun(telling: Telling, date: DateMention, event: FoundEvent): boolean {
  if (!isBackground(telling.reading, event) || date.firstToken >= event.trigger.firstToken) return true;
  return isAtHead(telling, date) || event.trigger.firstToken - date.endToken <= 1 || date.use === "modifier";
}

/** "On 3 April", "Late on Monday". */
export function isAtHead({ reading }: Telling, { firstToken, sentence }: DateMention): boolean {
  return firstToken - (reading.sentences[sentence]?.firstToken ?? 0) < WORDS_AT_HEAD;
}

const WORDS_AT_HEAD = 4;

/** In words; each comma or other clause between counts for several, and words before the verb for more. */
function distance({ reading }: Telling, date: DateMention, { trigger }: FoundEvent): number {
  const isAfter = date.firstToken >= trigger.endToken;
  const [from, to] = isAfter ? [trigger.endToken, date.firstToken] : [date.endToken, trigger.firstToken];
  const between = reading.tokens.slice(from, to);
  const breaks = between.filter(({ norm }) => norm === "," || OTHER_TIME.has(norm)).length;
  return between.length + WORDS_A_BREAK * breaks + (isAfter ? 0 : 0.5);
}

const WORDS_A_BREAK = 5;

/** Words with which another clause begins, of another time. */
export const OTHER_TIME: ReadonlySet<string> = new Set(
  "after before while when since until who which whose where although though because if unless ; following".split(
    " ",
  ),
);

/**
 * What happened is not of "next year", what is planned not of last; what is told in the present
 * ("Paris rejects the request, citing a vote last year") is of these days.
 */
function agrees({ first, last }: Days, event: FoundEvent, { reading, present }: Telling): boolean {
  const { published } = reading;
  if (event.tense === "future") return last >= published;
  return first <= published && (!present.has(event) || last >= published - PRESENT_DAYS);
}

const PRESENT_DAYS = 3;
