import { describe, expect, it } from "vitest";
import { dayFromIso } from "../../src/core/model/day.ts";
import { firstAndLast, longestGap } from "../../src/panels/tieFacts.ts";

const dated = (...dates: readonly (string | null)[]): readonly { readonly date: string | null }[] =>
  dates.map((date) => ({ date }));

describe("firstAndLast", () => {
  it("goes by the first day for the first, by the last day for the last", () => {
    const interactions = dated("2020-01-04", null, "2019-12", "2019-12-30/2020-01-06", "2020-01-05");
    expect(firstAndLast(interactions)).toEqual({
      first: { date: "2019-12" },
      last: { date: "2019-12-30/2020-01-06" },
    });
  });

  it("gives one interaction as both, and null where none is dated", () => {
    expect(firstAndLast(dated("2020-01-04"))).toEqual({
      first: { date: "2020-01-04" },
      last: { date: "2020-01-04" },
    });
    expect(firstAndLast(dated(null))).toBeNull();
  });
});

describe("longestGap", () => {
  const gap = (days: number, from: string, to: string) => ({
    days,
    from: dayFromIso(from),
    to: dayFromIso(to),
  });

  it.each([
    [
      "between calls",
      ["2019-12-04", "2019-12-30", "2020-01-01", "2020-01-04"],
      gap(26, "2019-12-04", "2019-12-30"),
    ],
    ["in any order", ["2020-01-04", "2019-12-30"], gap(5, "2019-12-30", "2020-01-04")],
    [
      "from the end of what lasted",
      ["2019-12-01/2019-12-20", "2019-12-05", "2019-12-24"],
      gap(4, "2019-12-20", "2019-12-24"),
    ],
    ["on one day", ["2020-01-04", "2020-01-04"], gap(0, "2020-01-04", "2020-01-04")],
    ["undated ones apart", ["2020-01-04", null], null],
    ["of a single interaction", ["2020-01-04"], null],
  ])("%s", (_, dates, expected) => {
    expect(longestGap(dated(...dates))).toEqual(expected);
  });
});
