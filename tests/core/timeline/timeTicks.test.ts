import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayFromIso, isoFromDay } from "../../../src/core/model/day.ts";
import { labelWidth } from "../../../src/core/timeline/labelWidth.ts";
import { AXIS_TYPE_PX, timeTicks } from "../../../src/core/timeline/timeTicks.ts";

function ticks(first: string, days: number, widthPx: number): readonly string[] {
  const span = { first: dayFromIso(first) ?? Number.NaN, days };
  return timeTicks(span, widthPx / days, 24).map(({ day, label, major }) => {
    return `${isoFromDay(day)} ${major ? `*${label}*` : label}`;
  });
}

describe("timeTicks", () => {
  test("two months on a desktop: by week, month starts in full and in bold", () => {
    expect(ticks("2019-12-01", 62, 1076)).toEqual([
      "2019-12-01 *1 December 2019*",
      "2019-12-08 8",
      "2019-12-15 15",
      "2019-12-22 22",
      "2019-12-29 29",
      "2020-01-01 *1 January 2020*",
      "2020-01-08 8",
      "2020-01-15 15",
      "2020-01-22 22",
      "2020-01-29 29",
    ]);
  });

  test("the same on a phone: short, and the 29th gives way to 1 January", () => {
    expect(ticks("2019-12-01", 62, 358).map((tick) => tick.slice(11))).toEqual([
      "*1 Dec*",
      "8",
      "15",
      "22",
      "",
      "*1 Jan*",
      "8",
      "15",
      "22",
      "29",
    ]);
  });

  test("ten days: every day; the first says its month and year", () => {
    expect(ticks("2020-01-27", 8, 800).map((tick) => tick.slice(11))).toEqual([
      "*27 January 2020*",
      "28",
      "29",
      "30",
      "31",
      "*1 February 2020*",
      "2",
      "3",
    ]);
  });

  test("a year by month, ten years by year", () => {
    expect(ticks("2019-11-10", 365, 600)).toEqual([
      "2019-12-01 *Dec*",
      "2020-01-01 *2020*",
      "2020-02-01 Feb",
      "2020-03-01 Mar",
      "2020-04-01 Apr",
      "2020-05-01 May",
      "2020-06-01 Jun",
      "2020-07-01 Jul",
      "2020-08-01 Aug",
      "2020-09-01 Sep",
      "2020-10-01 Oct",
      "2020-11-01 Nov",
    ]);
    expect(ticks("2015-06-01", 3653, 500).map((tick) => tick.slice(11))).toEqual([
      "2016",
      "2017",
      "2018",
      "2019",
      "*2020*",
      "2021",
      "2022",
      "2023",
      "2024",
      "2025",
    ]);
  });

  test("no label overlaps the next, nor runs out of the drawing", () => {
    const first = fc.integer({ min: -20_000, max: 40_000 });
    fc.assert(
      fc.property(
        first,
        fc.integer({ min: 1, max: 20_000 }),
        fc.integer({ min: 200, max: 1600 }),
        (from, days, widthPx) => {
          let clearPx = Number.NEGATIVE_INFINITY;
          for (const { day, label, major } of timeTicks({ first: from, days }, widthPx / days, 24)) {
            if (label === "") continue;
            const leftPx = ((day - from) * widthPx) / days;
            expect(leftPx).toBeGreaterThanOrEqual(clearPx);
            clearPx = leftPx + labelWidth(label, AXIS_TYPE_PX, major);
          }
          expect(clearPx).toBeLessThanOrEqual(widthPx + 24);
        },
      ),
    );
  });
});
