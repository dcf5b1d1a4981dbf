import { describe, expect, test } from "vitest";
import { dayFromIso, isoFromDay } from "../../src/core/model/day.ts";
import { type Direction, type StepUnit, stepWindow } from "../../src/timeline/stepWindow.ts";

const day = (iso: string) => dayFromIso(iso) ?? Number.NaN;
const SPAN = { first: day("2019-12-01"), days: 62 };

/** `2019-12-27..2020-01-03`; nothing before or after the dots is an open side. */
function step(window: string, unit: StepUnit, direction: Direction): string | null {
  const [from = "", to = ""] = window.split("..");
  const side = (iso: string) => (iso === "" ? null : day(iso));
  const stepped = stepWindow({ from: side(from), to: side(to) }, SPAN, unit, direction);
  return stepped && [stepped.from, stepped.to].map((end) => (end === null ? "" : isoFromDay(end))).join("..");
}

describe("stepWindow", () => {
  test("by day and by week, the length is kept", () => {
    expect(step("2019-12-27..2020-01-03", "day", "forward")).toBe("2019-12-28..2020-01-04");
    expect(step("2019-12-27..2020-01-03", "week", "back")).toBe("2019-12-20..2019-12-27");
  });

  test("by month, the length is kept, or the months stay whole", () => {
    expect(step("2019-12-27..2020-01-03", "month", "forward")).toBe("2020-01-27..2020-02-03");
    expect(step("2019-12-31..2020-01-01", "month", "back")).toBe("2019-11-30..2019-12-01");
    expect(step("2019-12-01..2019-12-31", "month", "forward")).toBe("2020-01-01..2020-01-31");
    expect(step("2020-01-01..2020-01-31", "month", "forward")).toBe(null);
    expect(step("2019-12-10..2019-12-11", "month", "back")).toBe(null);
  });

  test("an open side stays open", () => {
    expect(step("..2020-01-03", "week", "back")).toBe("..2019-12-27");
    expect(step("2020-01-03..", "day", "forward")).toBe("2020-01-04..");
  });

  test("from all of the data to its first or last day, week or month", () => {
    expect(step("..", "day", "forward")).toBe("2019-12-01..2019-12-01");
    expect(step("..", "week", "back")).toBe("2020-01-25..2020-01-31");
    expect(step("..", "month", "forward")).toBe("2019-12-01..2019-12-31");
  });

  test("no step leaves the data, and a window outside can only come back", () => {
    expect(step("2020-01-31..2020-02-02", "day", "forward")).toBe(null);
    expect(step("..2020-01-31", "day", "forward")).toBe(null);
    expect(step("2019-12-01..", "week", "back")).toBe(null);
    expect(step("2020-03-01..2020-03-05", "day", "forward")).toBe(null);
    expect(step("2020-03-01..2020-03-05", "month", "back")).toBe("2020-02-01..2020-02-05");
  });
});
