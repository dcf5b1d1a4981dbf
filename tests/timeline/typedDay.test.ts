import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayFromIso, dayInLongWords, dayInWords, isoFromDay } from "../../src/core/model/day.ts";
import { parseTypedDay, type Side } from "../../src/timeline/typedDay.ts";

function read(text: string, side: Side = "first"): string | null {
  const typed = parseTypedDay(text, side);
  if (!typed.ok) return typed.message;
  return typed.day === null ? null : isoFromDay(typed.day);
}

describe("parseTypedDay", () => {
  test.each([
    "27 Dec 2019",
    "27 December 2019",
    "27 dec. 2019",
    " 27  DEC  2019 ",
    "27th Dec, 2019",
    "Dec 27, 2019",
    "December 27th 2019",
    "2019-12-27",
    "27.12.2019",
    "27. 12. 2019",
    "27/12/2019",
    "12/27/2019",
  ])("reads %s", (text) => {
    expect(read(text)).toBe("2019-12-27");
  });

  test("a month or a year alone means its first or its last day", () => {
    expect(read("Feb 2020", "first")).toBe("2020-02-01");
    expect(read("Feb 2020", "last")).toBe("2020-02-29");
    expect(read("2020-02", "last")).toBe("2020-02-29");
    expect(read("2019", "first")).toBe("2019-01-01");
    expect(read("2019", "last")).toBe("2019-12-31");
    expect(read("Sept 2019")).toBe("2019-09-01");
  });

  test("nothing opens the side", () => {
    expect(read("")).toBe(null);
    expect(read("   ")).toBe(null);
  });

  test("what is not a date comes back with what to write", () => {
    const expected = "Write 27 Dec 2019 or 2019-12-27, or leave it empty for no limit.";
    expect(read("tomorrow")).toBe(`“tomorrow” is not a date. ${expected}`);
    expect(read("27 Foo 2019")).toBe(`“27 Foo 2019” is not a date. ${expected}`);
    expect(read("27 Dec")).toBe(`“27 Dec” is not a date. ${expected}`);
    expect(read("2019-13-01")).toBe(`“2019-13-01” is not in the calendar. ${expected}`);
    expect(read("45/45/2019")).toBe(`“45/45/2019” is not in the calendar. ${expected}`);
  });

  test("a day that the month does not have", () => {
    expect(read("30 Feb 2020")).toBe("“30 Feb 2020” is not in the calendar: February 2020 has 29 days.");
    expect(read("2019-02-29")).toBe("“2019-02-29” is not in the calendar: February 2019 has 28 days.");
    expect(read("0 Jan 2020")).toBe("“0 Jan 2020” is not in the calendar: January 2020 has 31 days.");
  });

  test("a date that can be read two ways is not guessed", () => {
    expect(read("03/01/2020")).toBe("“03/01/2020” can be read two ways. Write 3 Jan 2020 or 1 Mar 2020.");
    expect(read("1/1/2020")).toBe("2020-01-01");
  });

  test("reads back every day as the strip writes it", () => {
    const days = fc.integer({ min: dayFromIso("1000-01-01") ?? 0, max: dayFromIso("9999-12-31") ?? 0 });
    fc.assert(
      fc.property(days, fc.constantFrom(dayInWords, dayInLongWords, isoFromDay), (day, write) => {
        expect(parseTypedDay(write(day), "first")).toEqual({ ok: true, day });
      }),
    );
  });
});
