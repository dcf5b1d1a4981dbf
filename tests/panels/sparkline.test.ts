import { describe, expect, it } from "vitest";
import { dayFromIso } from "../../src/core/model/day.ts";
import { barsOf } from "../../src/panels/sparkline.ts";

const day = (text: string): number => dayFromIso(text) ?? Number.NaN;
const TEN_DAYS = { first: day("2020-01-01"), last: day("2020-01-10") };

describe("barsOf", () => {
  it("counts by tone on the first possible day, cut at the span, and leaves out the undated", () => {
    const bars = barsOf(
      [
        { date: "2020-01-03", tone: "hostile" },
        { date: "2020-01-03", tone: "cooperative" },
        { date: "[2020-01-03..2020-01-06]", tone: "hostile" },
        { date: "2019-12-30/2020-01-02", tone: "neutral" },
        { date: null, tone: "neutral" },
        { date: "2020-02-01", tone: "neutral" },
      ],
      TEN_DAYS,
    );
    expect(bars).toEqual([
      {
        first: day("2020-01-01"),
        last: day("2020-01-01"),
        startPercent: 0,
        widthPercent: 10,
        counts: [0, 1, 0],
        total: 1,
      },
      {
        first: day("2020-01-03"),
        last: day("2020-01-03"),
        startPercent: 20,
        widthPercent: 10,
        counts: [1, 0, 2],
        total: 3,
      },
    ]);
  });

  it("puts several days in a bar where the span is long, the last one cut at its end", () => {
    const span = { first: day("2020-01-01"), last: day("2020-12-31") };
    const bars = barsOf([{ date: "2020-12-31", tone: "neutral" }], span);
    expect(bars).toEqual([
      {
        first: day("2020-12-26"),
        last: day("2020-12-31"),
        startPercent: (360 / 366) * 100,
        widthPercent: (6 / 366) * 100,
        counts: [0, 1, 0],
        total: 1,
      },
    ]);
  });
});
