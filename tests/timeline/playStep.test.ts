import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayFromIso, isoFromDay } from "../../src/core/model/day.ts";
import type { Window } from "../../src/core/view/view.ts";
import { playStart, playStep } from "../../src/timeline/playStep.ts";
import { type Direction, STEP_UNITS, type StepUnit } from "../../src/timeline/stepWindow.ts";

const day = (iso: string) => dayFromIso(iso) ?? Number.NaN;
const SPAN = { first: day("2019-12-01"), days: 61 }; // to 30 January 2020

/** `2019-12-27..2020-01-03`; nothing before or after the dots is an open side. */
function windowOf(text: string): Window {
  const [from = "", to = ""] = text.split("..");
  const side = (iso: string) => (iso === "" ? null : day(iso));
  return { from: side(from), to: side(to) };
}

const textOf = ({ from, to }: Window) =>
  [from, to].map((end) => (end === null ? "" : isoFromDay(end))).join("..");

/** Every window of a playing, from its start to the end of the data. */
function played(window: string, unit: StepUnit, direction: Direction, span = SPAN): readonly string[] {
  const windows: string[] = [];
  let at = playStart(windowOf(window), span, unit, direction)?.window ?? null;
  while (at !== null && windows.length < 1000) {
    windows.push(textOf(at));
    at = playStep(at, span, unit, direction);
  }
  return windows;
}

describe("playing from a window", () => {
  test("by day, to the last day of the data", () => {
    expect(played("2020-01-20..2020-01-27", "day", "forward")).toEqual([
      "2020-01-21..2020-01-28",
      "2020-01-22..2020-01-29",
      "2020-01-23..2020-01-30",
    ]);
  });

  test("by week: the last step is as long as is left, and the window keeps its length", () => {
    expect(played("2020-01-10..2020-01-17", "week", "forward")).toEqual([
      "2020-01-17..2020-01-24",
      "2020-01-23..2020-01-30",
    ]);
    expect(played("2019-12-10..2019-12-11", "week", "back")).toEqual([
      "2019-12-03..2019-12-04",
      "2019-12-01..2019-12-02",
    ]);
  });

  test("by month: whole months stay whole, where the data end within one too", () => {
    expect(played("2019-12-01..2019-12-31", "month", "forward")).toEqual(["2020-01-01..2020-01-31"]);
    expect(played("2019-12-27..2020-01-03", "month", "forward")).toEqual(["2020-01-23..2020-01-30"]);
  });

  test("open on one side it grows or shrinks to the end", () => {
    expect(played("..2020-01-28", "day", "forward")).toEqual(["..2020-01-29", "..2020-01-30"]);
    expect(played("2020-01-20..", "week", "forward")).toEqual(["2020-01-27..", "2020-01-30.."]);
    expect(played("2019-12-03..", "day", "back")).toEqual(["2019-12-02..", "2019-12-01.."]);
  });
});

describe("where playing starts", () => {
  const start = (window: string, unit: StepUnit, direction: Direction, span = SPAN) => {
    const found = playStart(windowOf(window), span, unit, direction);
    return found && [textOf(found.window), found.message];
  };

  test("one step on, without a word", () => {
    expect(start("2019-12-27..2020-01-03", "day", "forward")).toEqual(["2019-12-28..2020-01-04", null]);
    expect(start("2019-12-27..2020-01-03", "week", "back")).toEqual(["2019-12-20..2019-12-27", null]);
  });

  test("from all of the data: at their first or last week or month", () => {
    const first = "Playing from the first week.";
    expect(start("..", "day", "forward")).toEqual(["2019-12-01..2019-12-07", first]);
    expect(start("2019-12-01..2020-01-30", "week", "forward")).toEqual(["2019-12-01..2019-12-07", first]);
    expect(start("..", "day", "back")).toEqual([
      "2020-01-24..2020-01-30",
      "Playing back from the last week.",
    ]);
    expect(start("..", "month", "forward")).toEqual([
      "2019-12-01..2019-12-31",
      "Playing from the first month.",
    ]);
  });

  test("from data of less than a week: at their first day; of one day, nowhere", () => {
    const few = { ...SPAN, days: 5 };
    expect(start("..", "month", "forward", few)).toEqual([
      "2019-12-01..2019-12-01",
      "Playing from the first day.",
    ]);
    expect(start("..", "day", "forward", { ...SPAN, days: 1 })).toBe(null);
    expect(start("..", "day", "forward", { ...SPAN, days: 0 })).toBe(null);
  });

  test("from the end, or from outside the data: at their other end, the length kept", () => {
    const again = "Playing from the start of the data.";
    expect(start("2020-01-23..2020-01-30", "day", "forward")).toEqual(["2019-12-01..2019-12-08", again]);
    expect(start("2020-03-01..2020-03-03", "day", "forward")).toEqual(["2019-12-01..2019-12-03", again]);
    expect(start("2019-12-01..2019-12-03", "week", "back")).toEqual([
      "2020-01-28..2020-01-30",
      "Playing back from the end of the data.",
    ]);
  });
});

test("from anywhere, playing comes to the end of the data, and stops there", () => {
  const side = fc.option(fc.integer({ min: SPAN.first - 80, max: SPAN.first + 140 }));
  const any = fc.tuple(
    side,
    side,
    fc.constantFrom(...STEP_UNITS),
    fc.constantFrom<Direction>("forward", "back"),
  );
  fc.assert(
    fc.property(any, ([one, other, unit, direction]) => {
      const crossed = one !== null && other !== null && one > other;
      const window = crossed ? { from: other, to: one } : { from: one, to: other };
      const windows = played(textOf(window), unit, direction).map(windowOf);
      const { from, to } = windows.at(-1)!;
      expect(windows.length).toBeLessThan(200);
      if (direction === "forward") expect(to ?? from).toBeGreaterThanOrEqual(SPAN.first + SPAN.days - 1);
      else expect(from ?? to).toBeLessThanOrEqual(SPAN.first);
    }),
  );
});
