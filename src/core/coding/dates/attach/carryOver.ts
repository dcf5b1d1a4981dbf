import type { Reading } from "../../reading.ts";
import { type Dated, entitiesOf, isNominal } from "./dated.ts";
import type { Telling } from "./ownDate.ts";
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

/** Carries the date of an event told before over to a sentence that goes on about who took part in it. */
export function fromBefore(
  telling: Telling,
  before: readonly Dated[],
  sentence: readonly Dated[],
): readonly Dated[] {
  return sentence.map((one) => {
    if (!mayCarry(telling.reading, one)) return one;
    const source = before.findLast((other) => isSameTelling(telling.reading, other, one));
    return source === undefined ? one : { ...one, days: source.days, carried: true };
  });
}

/** Background has its own time: nouns, "had met", and what is said to be recent. */
function mayCarry({ tokens }: Reading, { event, days, vague }: Dated): boolean {
  if (days !== undefined || vague || isNominal(event)) return false;
  const { firstToken, endToken } = event.trigger;
  const around = tokens.slice(Math.max(0, firstToken - 2), endToken);
  return !around.some(({ norm }) => norm === "had" || norm === "previously" || norm === "earlier");
}

/** Who acts in the later one took part in the earlier one, and both are past or both ahead. */
function isSameTelling(reading: Reading, earlier: Dated, later: Dated): boolean {
  if (earlier.event.tense !== later.event.tense) return false;
  const there = entitiesOf(reading, earlier.event);
  return [...entitiesOf(reading, later.event, true)].some((entity) => there.has(entity));
}

function between(one: Dated, other: Dated): [from: number, to: number] {
  const [a, b] = [one.event.trigger, other.event.trigger];
  return a.firstToken < b.firstToken ? [a.endToken, b.firstToken] : [b.endToken, a.firstToken];
}
