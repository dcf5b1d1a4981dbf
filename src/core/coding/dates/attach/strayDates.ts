import type { Dated } from "./dated.ts";
import { isNominal } from "./dated.ts";
import { FARTHEST_WORDS, nearest, OTHER_TIME, type Telling } from "./ownDate.ts";

/**
 * Gives dates that stand in no event's own words to the nearest event of their sentence, unless
 * another clause or event lies between: "by unanimous vote | on Friday".
 */
export function withStrayDates(telling: Telling, sentence: readonly Dated[]): readonly Dated[] {
  if (sentence.every(({ days }) => days !== undefined)) return sentence;
  const strays = telling.dates.filter((date) =>
    sentence.every(({ event }) => date.end <= event.start || date.start >= event.end),
  );
  return sentence.map((one) => {
    if (one.days !== undefined) return one;
    const { trigger } = one.event;
    const near = strays.filter((date) => {
      const [from, to] =
        date.firstToken >= trigger.endToken
          ? [trigger.endToken, date.firstToken]
          : [date.endToken, trigger.firstToken];
      const others = sentence.filter(({ event }) => event !== one.event && !isNominal(event));
      const isBarred =
        hasOtherTime(telling, from, to) ||
        others.some(({ event }) => event.trigger.firstToken >= from && event.trigger.endToken <= to);
      return !isBarred;
    });
    return { ...one, days: nearest(telling, one.event, near) };
  });
}

export function hasOtherTime({ reading }: Telling, from: number, to: number): boolean {
  return (
    to - from > FARTHEST_WORDS || reading.tokens.slice(from, to).some(({ norm }) => OTHER_TIME.has(norm))
  );
}
