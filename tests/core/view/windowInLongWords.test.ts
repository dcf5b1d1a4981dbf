import { expect, it } from "vitest";
import { dayFromIso } from "../../../src/core/model/day.ts";
import { windowInLongWords } from "../../../src/core/view/windowInLongWords.ts";

const day = (iso: string) => dayFromIso(iso) ?? null;

it.each([
  ["2020-01-03", "2020-01-03", "Friday 3 January 2020"],
  ["1969-12-31", "1969-12-31", "Wednesday 31 December 1969"],
  ["2019-12-31", "2020-01-01", "31 December 2019 to 1 January 2020"],
  ["", "2020-01-01", "until 1 January 2020"],
  ["2020-01-01", "", "from 1 January 2020"],
  ["", "", null],
])("%s to %s is %s", (from, to, words) => {
  expect(windowInLongWords({ from: day(from), to: day(to) })).toBe(words);
});
