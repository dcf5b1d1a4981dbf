import { expect, test } from "vitest";
import { exportFileName } from "../../../src/core/formats/exportFileName.ts";
import { viewOf } from "../../table/smallTable.ts";

test.each([
  ["2019-12-27", "2020-01-03", "small-ties-2019-12-27--2020-01-03.csv"],
  ["2020-01-03", "2020-01-03", "small-ties-2020-01-03.csv"],
  ["2020-01-03", "", "small-ties-from-2020-01-03.csv"],
  ["", "2020-01-03", "small-ties-until-2020-01-03.csv"],
  ["", "", "small-ties.csv"],
])("%s to %s", (from, to, name) => {
  expect(exportFileName("small", "ties", viewOf(from, to).window, "csv")).toBe(name);
});
