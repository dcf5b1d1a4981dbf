import { expect, test } from "vitest";
import { dateWords, isOneDay } from "../../src/table/dateWords.ts";

test.each([
  ["2019-12-04", "4 Dec 2019", true],
  ["2019-12-27/2019-12-30", "27 to 30 Dec 2019", false],
  ["2019-11-30/2019-12-02", "30 Nov to 2 Dec 2019", false],
  ["2019-12-30/2020-01-01", "30 Dec 2019 to 1 Jan 2020", false],
  ["[2020-01-04..2020-01-06]", "within 4 to 6 Jan 2020", false],
  ["2020-01", "some day of January 2020", false],
  ["2020-01-05~", "about 5 Jan 2020", false],
  ["2020-01~", "about January 2020", false],
  [null, "undated", true],
])("%s is %s", (date, words, oneDay) => {
  expect([dateWords(date), isOneDay(date)]).toEqual([words, oneDay]);
});
