import { describe, expect, it } from "vitest";
import { dayFromIso } from "../../src/core/model/day.ts";
import { type Span, pinsOf, ticksOf, windowOn } from "../../src/panels/pinStrip.ts";
import { smallCodebook } from "../fixtures/smallGraph.ts";

const day = (iso: string): number => {
  const found = dayFromIso(iso);
  if (found === undefined) throw new RangeError(iso);
  return found;
};

/** Ten days, so that each is 10 % wide. */
const TEN_DAYS: Span = { first: day("2019-12-28"), last: day("2020-01-06") };

describe("pinsOf", () => {
  it("puts a pin in the middle of its day, one on another on the same day", () => {
    const interactions = [
      { date: "2019-12-28", kind: "call", tone: "neutral" },
      { date: "2020-01-01", kind: "siege", tone: "hostile" },
      { date: "2020-01-01", kind: "condemnation", tone: "hostile" },
    ] as const;
    expect(pinsOf(interactions, smallCodebook, TEN_DAYS)).toEqual([
      { strand: "neutral", form: "day", startPercent: 5, endPercent: 5, level: 0 },
      { strand: "force", form: "day", startPercent: 45, endPercent: 45, level: 0 },
      { strand: "hostile", form: "day", startPercent: 45, endPercent: 45, level: 1 },
    ]);
  });

  it("cuts what goes past the ends, and leaves out what is undated or outside", () => {
    const interactions = [
      { date: "2020-01", kind: "call", tone: "cooperative" },
      { date: "2019-12-01/2019-12-29", kind: "call", tone: "cooperative" },
      { date: "2020-02-01", kind: "call", tone: "cooperative" },
      { date: null, kind: "call", tone: "cooperative" },
    ] as const;
    expect(pinsOf(interactions, smallCodebook, TEN_DAYS)).toEqual([
      { strand: "cooperative", form: "month", startPercent: 45, endPercent: 95, level: 0 },
      { strand: "cooperative", form: "lasting", startPercent: 5, endPercent: 15, level: 0 },
    ]);
  });
});

describe("windowOn", () => {
  it.each([
    [
      { from: day("2019-12-29"), to: day("2019-12-30") },
      { start: 10, width: 20 },
    ],
    [
      { from: day("2019-01-01"), to: null },
      { start: 0, width: 100 },
    ],
    [
      { from: null, to: day("2019-12-28") },
      { start: 0, width: 10 },
    ],
    [{ from: day("2020-03-01"), to: null }, null],
    [{ from: null, to: null }, null],
  ])("case %#", (window, expected) => {
    expect(windowOn(window, TEN_DAYS)).toEqual(expected);
  });
});

describe("ticksOf", () => {
  const labels = (first: string, last: string): readonly string[] =>
    ticksOf({ first: day(first), last: day(last) }).map(({ label }) => label);

  it.each([
    ["2019-12-01", "2020-01-31", ["1 Dec", "1 Jan", "31 Jan"]],
    ["2019-12-28", "2020-01-06", ["28 Dec", "1 Jan", "6 Jan"]],
    ["2019-12-30", "2020-01-30", ["30 Dec", "30 Jan"]],
    ["2020-01-03", "2020-01-03", ["3 Jan"]],
    ["2018-01-01", "2020-12-31", ["1 Jan 2018", "1 Jul 2019", "31 Dec 2020"]],
  ])("%s to %s", (first, last, expected) => {
    expect(labels(first, last)).toEqual(expected);
  });
});
