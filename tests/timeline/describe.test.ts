import { describe, expect, test } from "vitest";
import { dayFromIso } from "../../src/core/model/day.ts";
import {
  barInWords,
  binReadout,
  coverageInWords,
  handleText,
  histogramInWords,
  keyDatesInWords,
  windowLine,
} from "../../src/timeline/describe.ts";

const day = (iso: string) => dayFromIso(iso) ?? Number.NaN;
const SPAN = { first: day("2019-12-01"), days: 62 };
const SIEGE = { from: day("2019-12-27"), to: day("2020-01-03") };

describe("windowLine", () => {
  test("the siege", () => {
    expect(windowLine(SIEGE, SPAN, 73, 1)).toBe("8 days, 73 interactions, 1 possibly");
  });

  test("one of each, and thousands", () => {
    expect(windowLine({ from: 5, to: 5 }, SPAN, 1, 0)).toBe("1 day, 1 interaction");
    expect(windowLine({ from: null, to: null }, { first: 0, days: 5000 }, 120_000, 0)).toBe(
      "5,000 days, 120,000 interactions",
    );
  });
});

test("a handle says its day; where its side is open, that there is no limit", () => {
  expect(handleText("start", SIEGE, SPAN)).toBe("27 December 2019");
  expect(handleText("end", { from: null, to: day("2020-03-05") }, SPAN)).toBe("5 March 2020");
  expect(handleText("start", { from: null, to: null }, SPAN)).toBe(
    "no limit: the data start on 1 December 2019",
  );
  expect(handleText("end", { from: null, to: null }, SPAN)).toBe("no limit: the data end on 31 January 2020");
});

describe("the histogram in words", () => {
  const span = { first: day("2020-01-02"), days: 2 };
  const bars = {
    edges: [span.first, span.first + 1, span.first + 2],
    inside: Int32Array.of(0, 0, 0, 2, 0, 3),
    possible: Int32Array.of(0, 0, 0, 0, 1, 0),
    outside: Int32Array.of(1, 0, 0, 0, 0, 0),
    coverage: Int32Array.of(1, 4),
  };

  test("as a whole", () => {
    expect(histogramInWords(bars, "day", span, [{ day: span.first + 1, label: "Soleimani killed" }])).toBe(
      "Interactions a day from 2 January 2020 to 3 January 2020: 7 in all, 6 of them in the window. " +
        "In the window by tone: 2 cooperative, 1 neutral, 3 hostile. 1 may fall outside the window. " +
        "Most: 6, 3 January 2020. Key dates: Soleimani killed, 3 January 2020.",
    );
  });

  test("one bar", () => {
    expect(binReadout(bars, 1, "day")).toBe(
      "3 January 2020: 6 interactions, 2 cooperative, 1 neutral, 3 hostile, 1 possibly",
    );
    expect(binReadout({ ...bars, outside: new Int32Array(6) }, 0, "week")).toBe(
      "week of 2 January 2020: no interactions",
    );
  });

  test("one bar with all there is to say of it", () => {
    const keyDates = [{ day: span.first + 1, label: "Soleimani killed" }];
    expect(barInWords(bars, 1, "day", keyDates)).toBe(
      "3 January 2020: 6 interactions, 2 cooperative, 1 neutral, 3 hostile, 1 possibly. Soleimani killed. " +
        "4 sources dated 3 Jan 2020.",
    );
  });

  test("sources", () => {
    expect(coverageInWords(bars, 0, "day")).toBe("1 source dated 2 Jan 2020");
    expect(coverageInWords(bars, 1, "week")).toBe("4 sources dated in the week of 3 Jan 2020");
    expect(coverageInWords({ ...bars, coverage: Int32Array.of(0, 0) }, 0, "month")).toBe(
      "No sources dated in January 2020",
    );
  });

  test("key dates of a day, and of a week with their days", () => {
    const keyDates = [
      { day: span.first, label: "Evacuation" },
      { day: span.first + 1, label: "Soleimani killed" },
    ];
    expect(keyDatesInWords(keyDates, bars.edges, 1)).toEqual(["Soleimani killed"]);
    expect(keyDatesInWords(keyDates, [span.first, span.first + 7], 0)).toEqual([
      "Evacuation, 2 Jan 2020",
      "Soleimani killed, 3 Jan 2020",
    ]);
  });
});
