import { describe, expect, it } from "vitest";
import { shortDate } from "../../src/panels/shortDate.ts";

describe("shortDate", () => {
  it.each([
    ["2019-12-04", "4 Dec", "4 Dec 2019"],
    ["2019-12-23/2019-12-24", "23–24 Dec", "23–24 Dec 2019"],
    ["2019-12-31/2020-01-01", "31 Dec–1 Jan", "31 Dec 2019–1 Jan 2020"],
    ["[2020-01-03..2020-01-04]", "3 or 4 Jan", "3 or 4 Jan 2020"],
    ["[2020-01-03..2020-01-09]", "3–9 Jan?", "3–9 Jan 2020?"],
    ["2020-01-05~", "c. 5 Jan", "c. 5 Jan 2020"],
    ["2020-01~", "c. Jan", "c. Jan 2020"],
    ["2019-12", "Dec?", "Dec 2019?"],
    [null, "undated", "undated"],
  ])("%j", (date, short, withYear) => {
    expect([shortDate(date, false), shortDate(date, true)]).toEqual([short, withYear]);
  });
});
