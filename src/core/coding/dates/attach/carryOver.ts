import type { Mention } from "../../actors/mention.ts";
import type { Reading } from "../../reading.ts";
import { actingIn, type Dated, entitiesOf, isBackground } from "./dated.ts";
import type { Telling } from "./ownDate.ts";
import { type ResolvedDate, resolveDate } from "../resolveDate.ts";
import { hasOtherTime } from "./strayDates.ts";

/**
 * Carries a date over to what the same people did in the same sentence and the same tense: "flew to
 * Geneva earlier this week and sat down with Lavrov".
 */
export function withinSentence(telling: Telling, sentence: readonly Dated[]): readonly Dated[] {
  return sentence.map((one) => {
    if (!mayCarry(telling.reading, one)) return one;
    const source = sentence.find(
      (other) =>
        other.days !== undefined &&
        !other.carried &&
        isSameTelling(telling.reading, other, one) &&
        !hasOtherTime(telling, ...between(other, one)),
    );
    return source === undefined ? one : { ...one, days: source.days, carried: true };
  });
}

/** A date that a story may go on with: whose it was, and whether it was told as past. */
export interface Source {
  readonly days: ResolvedDate;
  readonly sentence: number;
  readonly tense: "past" | "future";
  readonly entities: ReadonlySet<number>;
}

/** What the dated events of a sentence give to those after it; background and bare years give nothing. */
export function sourcesIn(reading: Reading, sentence: readonly Dated[]): Source[] {
  return sentence.flatMap(({ event, days, carried }) => {
    if (days === undefined || carried || days.precision === "unknown" || isBackground(reading, event))
      return [];
    return [{ days, sentence: event.sentence, tense: event.tense, entities: entitiesOf(reading, event) }];
  });
}

/**
 * What a sentence without a dated event gives: "Chollet will lead a delegation to Sofia from February
 * 7 to 11." Only what is to come is taken so, since what it is can hardly be anything but a plan.
 */
export function planIn(
  { reading, dates }: Telling,
  sentence: number,
  mentions: readonly Mention[],
): Source[] {
  const { sentences, tokens, published } = reading;
  const { firstToken, endToken } = sentences[sentence] ?? { firstToken: 0, endToken: 0 };
  const date = dates.find(({ use, statementVerb }) => use === "when" && statementVerb === undefined);
  if (date === undefined || endToken - firstToken > LONGEST_SENTENCE) return [];
  const days = resolveDate(date.meaning, { published, tense: "future" });
  const isAhead = tokens.slice(firstToken, endToken).some(({ norm }) => norm === "will");
  if (days === undefined || !isAhead || days.precision === "unknown" || days.last < published) return [];
  const acting = mentions.filter(({ grammar }) => !grammar.locative);
  return [
    { days, sentence, tense: "future", entities: new Set(acting.flatMap(({ entity }) => entity ?? [])) },
  ];
}

const LONGEST_SENTENCE = 200;

/** Carries a date told before over to a sentence that goes on about who took part in it. */
export function fromBefore(
  { reading }: Telling,
  before: readonly Source[],
  sentence: readonly Dated[],
): readonly Dated[] {
  return sentence.map((one) => {
    if (!mayCarry(reading, one)) return one;
    const acting = actingIn(reading, one.event);
    const source = before.findLast(
      ({ tense, entities }) =>
        tense === one.event.tense && [...acting].some((entity) => entities.has(entity)),
    );
    return source === undefined ? one : { ...one, days: source.days, carried: true };
  });
}

/**
 * A text that speaks of its own day as "today" tells in the present what was done that day: "We urge
 * Iran", in a statement on "today’s vote".
 */
export function onItsOwnDay({ reading, present }: Telling, sentence: readonly Dated[]): readonly Dated[] {
  const day = resolveDate(TODAY, { published: reading.published, tense: "past" });
  return sentence.map((one) =>
    one.days === undefined && !one.vague && present.has(one.event)
      ? { ...one, days: day, carried: true }
      : one,
  );
}

const TODAY = { is: "offset", days: 0 } as const;

/** Background has its own time: nouns, and "had met". */
function mayCarry(reading: Reading, { event, days, vague }: Dated): boolean {
  if (days !== undefined || vague || isBackground(reading, event)) return false;
  const { firstToken, endToken } = event.trigger;
  const around = reading.tokens.slice(Math.max(0, firstToken - 2), endToken);
  return !around.some(({ norm }) => norm === "had" || norm === "previously" || norm === "earlier");
}

/** Who acts in the later one took part in the earlier one, and both are past or both ahead. */
function isSameTelling(reading: Reading, earlier: Dated, later: Dated): boolean {
  if (earlier.event.tense !== later.event.tense) return false;
  const there = entitiesOf(reading, earlier.event);
  return [...actingIn(reading, later.event)].some((entity) => there.has(entity));
}

function between(one: Dated, other: Dated): [from: number, to: number] {
  const [a, b] = [one.event.trigger, other.event.trigger];
  return a.firstToken < b.firstToken ? [a.endToken, b.firstToken] : [b.endToken, a.firstToken];
}
