import { expect, test } from "vitest";
import { dayFromIso, isoFromDay } from "../../src/core/model/day.ts";
import { binEdges } from "../../src/core/timeline/bins.ts";
import { binAt, binIsIn, windowOfBins } from "../../src/timeline/binWindow.ts";

const day = (iso: string) => dayFromIso(iso) ?? Number.NaN;
const SPAN = { first: day("2019-12-27"), days: 14 };
const WEEKS = binEdges(SPAN, "week"); // from 27 December, 30 December, 6 January; to 9 January

const daysOf = (...bins: readonly [number, number?]) => {
  const { from, to } = windowOfBins(WEEKS, ...bins);
  return [from, to].map((end) => isoFromDay(end ?? Number.NaN)).join("..");
};

test("a bar's days, and those from one bar to another, drawn either way", () => {
  expect(daysOf(0)).toBe("2019-12-27..2019-12-29");
  expect(daysOf(1)).toBe("2019-12-30..2020-01-05");
  expect(daysOf(0, 2)).toBe("2019-12-27..2020-01-09");
  expect(daysOf(2, 1)).toBe("2019-12-30..2020-01-09");
});

test("the bar under a place; past the plot, the first or the last", () => {
  const at = (xPx: number) => binAt(WEEKS, SPAN, xPx, 10);
  expect([-50, 0, 29, 30, 99, 100, 139, 900].map(at)).toEqual([0, 0, 0, 1, 1, 2, 2, 2]);
});

test("a bar is in a window that holds some of its days", () => {
  const inWindow = (from: string | null, to: string | null) =>
    [0, 1, 2].map((bin) =>
      binIsIn(WEEKS, bin, { from: from === null ? null : day(from), to: to === null ? null : day(to) }),
    );
  expect(inWindow("2019-12-29", "2019-12-30")).toEqual([true, true, false]);
  expect(inWindow("2019-12-30", "2020-01-05")).toEqual([false, true, false]);
  expect(inWindow(null, "2019-12-27")).toEqual([true, false, false]);
  expect(inWindow("2020-01-06", null)).toEqual([false, false, true]);
});
