import { expect, it } from "vitest";
import { easterSunday } from "../../../../src/core/coding/dates/easter.ts";
import { isoFromDay } from "../../../../src/core/model/day.ts";

/** Earliest and latest possible, and years in which simpler formulas fail (1954, 1981, 2049). */
it.each([
  [1818, "1818-03-22"],
  [1943, "1943-04-25"],
  [1954, "1954-04-18"],
  [1981, "1981-04-19"],
  [2000, "2000-04-23"],
  [2018, "2018-04-01"],
  [2020, "2020-04-12"],
  [2024, "2024-03-31"],
  [2038, "2038-04-25"],
  [2049, "2049-04-18"],
])("Easter of %i is %s", (year, day) => {
  expect(isoFromDay(easterSunday(year))).toBe(day);
});
