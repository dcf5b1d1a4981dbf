import { expect, test } from "vitest";
import { isoOfPartial, type PartialDate, partialDate } from "../../../src/core/citation/partialDate.ts";

test.each<[edtf: string, date: PartialDate | null]>([
  ["2020-01-02", { year: 2020, month: 1, day: 2 }],
  ["2020-01", { year: 2020, month: 1 }],
  ["2020", { year: 2020 }],
  ["2020-01-02~", { year: 2020, month: 1, day: 2, about: true }],
  ["2020-01~", { year: 2020, month: 1, about: true }],
  ["2019-12-31/2020-01-01", { year: 2019, month: 12, day: 31, until: { year: 2020, month: 1, day: 1 } }],
  ["[2020-01-04..2020-01-04]", { year: 2020, month: 1, day: 4 }],
  ["[2020-01-04..2020-01-06]", { year: 2020, month: 1 }],
  ["[2020-01-30..2020-02-02]", { year: 2020 }],
  ["[2019-12-31..2020-01-01]", null],
  ["soon", null],
])("%s", (edtf, date) => {
  expect(partialDate(edtf)).toEqual(date);
});

test.each([["2020-01-02"], ["2020-01"], ["2020"], ["0987-06"]])("%s is written back", (iso) => {
  const date = partialDate(iso);
  expect(date === null ? null : isoOfPartial(date)).toBe(iso);
});
