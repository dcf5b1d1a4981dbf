import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolveDate } from "../../../../src/core/coding/dates/resolveDate.ts";
import { dayFromIso } from "../../../../src/core/model/day.ts";
import { parseEdtf } from "../../../../src/core/model/edtf.ts";

const published = fc.integer({
  min: dayFromIso("1995-01-01") ?? 0,
  max: dayFromIso("2040-12-31") ?? 0,
});
const weekday = fc.constantFrom(0, 1, 2, 3, 4, 5, 6);
const tense = fc.constantFrom("past", "future");
const part = fc.constantFrom("whole", "earlier", "later");
const which = fc.constantFrom("plain", "last", "next");
const dayOfMonth = fc.record({
  dayOfMonth: fc.integer({ min: 1, max: 31 }),
  month: fc.integer({ min: 1, max: 12 }),
});

const meaning = fc.oneof(
  fc.record({ is: fc.constant("weekday"), weekday, which }),
  fc.record({ is: fc.constant("weekdays"), from: weekday, to: weekday, joined: fc.constant("lasting") }),
  fc.record({ is: fc.constant("day"), day: dayOfMonth }),
  fc.record({ is: fc.constant("days"), from: dayOfMonth, to: dayOfMonth, joined: fc.constant("either") }),
  fc.record({ is: fc.constant("offset"), days: fc.integer({ min: -20, max: 20 }) }),
  fc.record({ is: fc.constant("overnight") }),
  fc.record({ is: fc.constant("week"), weeks: fc.integer({ min: -5, max: 2 }), part }),
  fc.record({ is: fc.constant("weekend"), which }),
  fc.record({ is: fc.constant("month"), months: fc.integer({ min: -14, max: 14 }), part }),
  fc.record({ is: fc.constant("namedMonth"), month: fc.integer({ min: 1, max: 12 }), part }),
  fc.record({ is: fc.constant("years"), years: fc.integer({ min: -3, max: 3 }), part }),
  fc.record({ is: fc.constant("easter"), from: fc.constant(-2), to: fc.constant(1) }),
) as fc.Arbitrary<Parameters<typeof resolveDate>[0]>;

describe("resolveDate", () => {
  it("gives a date in EDTF that says the same days", () => {
    fc.assert(
      fc.property(meaning, published, tense, (what, day, when) => {
        const date = resolveDate(what, { published: day, tense: when });
        if (date === undefined) return;
        expect(date.first).toBeLessThanOrEqual(date.last);
        expect(parseEdtf(date.edtf)).toMatchObject({ first: date.first, last: date.last });
      }),
      { numRuns: 2000, seed: 20_200_618 },
    );
  });

  it("takes the latest weekday in the past and the next one in the future, the day itself included", () => {
    fc.assert(
      fc.property(weekday, published, (named, day) => {
        const plain = { is: "weekday", weekday: named, which: "plain" } as const;
        const past = resolveDate(plain, { published: day, tense: "past" });
        const future = resolveDate(plain, { published: day, tense: "future" });
        const [back, ahead] = [day - (past?.first ?? 0), (future?.first ?? 0) - day];
        expect(back).toBeGreaterThanOrEqual(0);
        expect(back).toBeLessThan(7);
        expect((back + ahead) % 7).toBe(0);
        expect(ahead).toBeGreaterThanOrEqual(0);
        expect(new Date((past?.first ?? 0) * 86_400_000).getUTCDay()).toBe((named + 1) % 7);
      }),
      { seed: 20_200_619 },
    );
  });

  it("finds a day of the calendar within a year of its text", () => {
    fc.assert(
      fc.property(dayOfMonth, published, tense, (named, day, when) => {
        const date = resolveDate({ is: "day", day: named }, { published: day, tense: when });
        expect(Math.abs((date?.first ?? day) - day)).toBeLessThanOrEqual(366);
      }),
      { seed: 20_200_620 },
    );
  });
});
