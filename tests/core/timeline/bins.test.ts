import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Histogram } from "../../../src/core/events/picture.ts";
import { dayFromIso, isoFromDay } from "../../../src/core/model/day.ts";
import { BIN_UNITS, binEdges, binOf, binTotal, binUnit, sumByBin } from "../../../src/core/timeline/bins.ts";

const day = (iso: string) => dayFromIso(iso) ?? Number.NaN;

describe("binUnit", () => {
  test("two months are drawn by day, on a desktop and on a phone", () => {
    expect(binUnit(62, 1076)).toBe("day");
    expect(binUnit(62, 358)).toBe("day");
  });

  test("up to 400 days by day where there is room, by week where there is not", () => {
    expect(binUnit(400, 1076)).toBe("day");
    expect(binUnit(401, 1076)).toBe("week");
    expect(binUnit(400, 358)).toBe("week");
  });

  test("longer data by month, then by year", () => {
    expect(binUnit(400 * 7 + 1, 1076)).toBe("month");
    expect(binUnit(100 * 366, 1076)).toBe("year");
  });
});

describe("binEdges", () => {
  const edgesIn = (first: string, days: number, unit: (typeof BIN_UNITS)[number]) =>
    binEdges({ first: day(first), days }, unit).map(isoFromDay);

  test("weeks start on Mondays; the first and the last may be shorter", () => {
    expect(edgesIn("2019-12-27", 14, "week")).toEqual([
      "2019-12-27",
      "2019-12-30",
      "2020-01-06",
      "2020-01-10",
    ]);
  });

  test("months start on the first, leap years included", () => {
    expect(edgesIn("2020-01-31", 31, "month")).toEqual([
      "2020-01-31",
      "2020-02-01",
      "2020-03-01",
      "2020-03-02",
    ]);
  });

  test("years start on 1 January", () => {
    expect(edgesIn("2019-12-01", 62, "year")).toEqual(["2019-12-01", "2020-01-01", "2020-02-01"]);
  });

  test("data without a day have no bins", () => {
    expect(edgesIn("2020-01-01", 0, "day")).toEqual([]);
  });
});

describe("sumByBin", () => {
  test("one week of three days, one bin a week", () => {
    const histogram: Histogram = {
      firstDay: day("2020-01-04"),
      days: 3,
      inside: Int32Array.of(0, 0, 1, 2, 0, 0, 0, 4, 0),
      possible: Int32Array.of(0, 0, 0, 0, 1, 0, 0, 0, 0),
      outside: Int32Array.of(5, 0, 0, 0, 0, 0, 0, 0, 0),
      coverage: Int32Array.of(3, 0, 7),
    };
    const edges = binEdges({ first: histogram.firstDay, days: 3 }, "week");
    expect(sumByBin(histogram, edges)).toEqual({
      edges: [day("2020-01-04"), day("2020-01-06"), day("2020-01-07")],
      inside: Int32Array.of(2, 0, 1, 0, 4, 0),
      possible: Int32Array.of(0, 1, 0, 0, 0, 0),
      outside: Int32Array.of(5, 0, 0, 0, 0, 0),
      coverage: Int32Array.of(3, 7),
    });
  });

  test("in whatever unit, the bars sum to the days", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -40_000, max: 40_000 }),
        histogramDays(),
        fc.constantFrom(...BIN_UNITS),
        (firstDay, counts, unit) => {
          const days = counts.length;
          const inside = Int32Array.from(counts.flatMap((count) => [count, 0, count % 3]));
          const blank = new Int32Array(days * 3);
          const histogram = {
            firstDay,
            days,
            inside,
            possible: blank,
            outside: blank,
            coverage: Int32Array.from(counts),
          };
          const bars = sumByBin(histogram, binEdges({ first: firstDay, days }, unit));
          const totals = bars.edges.slice(1).map((_, bin) => binTotal(bars, bin));
          expect(totals.reduce((sum, count) => sum + count, 0)).toBe(
            inside.reduce((sum, count) => sum + count, 0),
          );
          expect(bars.coverage.reduce((sum, count) => sum + count, 0)).toBe(
            counts.reduce((sum, count) => sum + count, 0),
          );
        },
      ),
    );
  });
});

test("binOf finds the bin that a day lies in, as a search through all of them does", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 99 })),
      fc.integer({ min: -5, max: 105 }),
      (starts, sought) => {
        const edges = starts.toSorted((a, b) => a - b);
        const naive = edges.findIndex(
          (edge, bin) => edge <= sought && sought < (edges[bin + 1] ?? Number.NEGATIVE_INFINITY),
        );
        expect(binOf(edges, sought)).toBe(naive);
      },
    ),
  );
});

function histogramDays() {
  return fc.array(fc.nat(20), { maxLength: 500 });
}
