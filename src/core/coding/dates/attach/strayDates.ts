import type { Dated } from "./dated.ts";
import type { DateMention } from "../dateMention.ts";
import { isBackground, isNominal } from "./dated.ts";
import { FARTHEST_WORDS, isAtHead, nearest, OTHER_TIME, type Telling } from "./ownDate.ts";

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

/**
 * A date at the head of a sentence is of all that it tells, after a semicolon too, where no other date
 * and no other clause comes between: "On 27 January Pompeo called; Abdul Mahdi promised".
 */
export function withHeadDate(telling: Telling, sentence: readonly Dated[]): readonly Dated[] {
  const { reading, dates } = telling;
  const [head, ...others] = dates.filter((date) => date.use === "when" || isOfOccasion(telling, date));
  if (head === undefined || others.length > 0 || !isAtHead(telling, head)) return sentence;
  return sentence.map((one) => {
    const { trigger } = one.event;
    const isLater = trigger.firstToken >= head.endToken;
    if (one.days !== undefined || !isLater || isBackground(reading, one.event)) return one;
    const between = reading.tokens.slice(head.endToken, trigger.endToken);
    const isOther = between.some(({ norm }) => norm === "had" || (norm !== ";" && OTHER_TIME.has(norm)));
    const days = isOther ? undefined : nearest(telling, one.event, [{ ...head, use: "when" }]);
    return days === undefined ? one : { ...one, days, carried: true };
  });
}

/** "At Tuesday’s meeting, Biden warned Putin." */
function isOfOccasion({ reading }: Telling, { use, firstToken }: DateMention): boolean {
  return use === "modifier" && /^(?:at|during|in)$/.test(reading.tokens[firstToken - 1]?.norm ?? "");
}

export function hasOtherTime({ reading }: Telling, from: number, to: number): boolean {
  return (
    to - from > FARTHEST_WORDS || reading.tokens.slice(from, to).some(({ norm }) => OTHER_TIME.has(norm))
  );
}
