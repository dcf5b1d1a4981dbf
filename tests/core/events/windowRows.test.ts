import { describe, expect, it } from "vitest";
import { dateColumnsOf, inRowOrder } from "../../../src/core/events/dateColumns.ts";
import { boundsOf, runOf, standing } from "../../../src/core/events/windowRows.ts";
import { dayFromIso } from "../../../src/core/model/day.ts";
import { interactionId } from "../../../src/core/model/ids.ts";
import type { Window } from "../../../src/core/view/view.ts";
import { smallGraph } from "../../fixtures/smallGraph.ts";

function columnsWith(dates: readonly string[]) {
  const interactions = dates.map((date, row) => ({
    ...smallGraph.interactions[0]!,
    id: interactionId(`i-${row}`),
    date,
  }));
  return dateColumnsOf(inRowOrder({ ...smallGraph, interactions }).interactions);
}

function windowOf(from: string, to: string): Window {
  return { from: from === "" ? null : dayFromIso(from)!, to: to === "" ? null : dayFromIso(to)! };
}

/** "outside", "certain" or "possible", by rule 4. */
function stands(date: string, from: string, to: string): string {
  return ["outside", "certain", "possible"][standing(columnsWith([date]), 0, boundsOf(windowOf(from, to)))]!;
}

describe("standing (rule 4)", () => {
  it.each([
    ["2020-01-03", "2020-01-03", "2020-01-03", "certain"],
    ["2020-01-03", "2020-01-04", "", "outside"],
    ["2020-01-03", "", "2020-01-03", "certain"],
    // Lasting: certain when any day is in.
    ["2019-12-30/2020-01-01", "2020-01-01", "2020-01-08", "certain"],
    ["2019-12-30/2020-01-01", "", "2019-12-30", "certain"],
    ["2019-12-30/2020-01-01", "2020-01-02", "2020-01-08", "outside"],
    // Within, and a month: certain when all days are in, possible when some are.
    ["[2020-01-04..2020-01-06]", "2020-01-04", "2020-01-06", "certain"],
    ["[2020-01-04..2020-01-06]", "2020-01-05", "2020-01-06", "possible"],
    ["[2020-01-04..2020-01-06]", "2020-01-04", "2020-01-05", "possible"],
    ["[2020-01-04..2020-01-06]", "2020-01-07", "", "outside"],
    ["2020-01", "2020-01-01", "2020-01-31", "certain"],
    ["2020-01", "2019-12-27", "2020-01-03", "possible"],
    ["2020-01", "", "", "certain"],
    // About: always possible, on its written days.
    ["2020-01-05~", "2020-01-05", "2020-01-05", "possible"],
    ["2020-01-05~", "", "", "possible"],
    ["2020-01-05~", "2020-01-06", "", "outside"],
    ["2020-01~", "2019-12-01", "2020-02-28", "possible"],
  ])("%s in %s..%s is %s", (date, from, to, expected) => {
    expect(stands(date, from, to)).toBe(expected);
  });

  it("takes day 0 for a bound like another", () => {
    expect(stands("1970-01-01", "1970-01-01", "")).toBe("certain");
    expect(stands("1969-12-31", "1970-01-01", "")).toBe("outside");
    expect(stands("1970-01-02", "", "1970-01-01")).toBe("outside");
  });

  it("finds no day in a window that ends before it begins", () => {
    expect(stands("2019-12-01/2020-12-31", "2020-01-05", "2020-01-03")).toBe("outside");
  });
});

describe("runOf", () => {
  const columns = columnsWith([
    "2020-01-01",
    "2020-01-02/2020-03-31",
    "2020-01-03",
    "2020-02-01",
    "2020-02-02",
    "2020-02-03",
  ]);

  it("begins with a long interval that reaches into the window", () => {
    expect(runOf(columns, boundsOf(windowOf("2020-02-02", "2020-02-02")))).toEqual({ start: 1, end: 5 });
  });

  it("passes over what ended before, and what begins after", () => {
    expect(runOf(columns, boundsOf(windowOf("2020-01-02", "2020-01-31")))).toEqual({ start: 1, end: 3 });
    expect(runOf(columns, boundsOf(windowOf("2020-05-01", "")))).toEqual({ start: 6, end: 6 });
    expect(runOf(columns, boundsOf(windowOf("", "2019-12-31")))).toEqual({ start: 0, end: 0 });
  });
});
