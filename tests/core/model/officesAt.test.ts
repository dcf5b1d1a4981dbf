import { describe, expect, it } from "vitest";
import { type Day, dayFromIso } from "../../../src/core/model/day.ts";
import type { Actor, Office } from "../../../src/core/model/graph.ts";
import { actorId } from "../../../src/core/model/ids.ts";
import { officeHolders, officesAt, officesWithin } from "../../../src/core/model/officesAt.ts";

const office = (title: string, from: string | null, to: string | null): Office => ({
  title,
  organisation: actorId("quds-force"),
  from,
  to,
});

const day = (iso: string): Day => {
  const found = dayFromIso(iso);
  if (found === undefined) throw new RangeError(iso);
  return found;
};

const titles = (offices: readonly Office[]): readonly string[] => offices.map(({ title }) => title);

describe("officesAt", () => {
  it.each([
    [
      "both bounds are part of the term",
      office("Commander", "2019-12-30", "2020-01-03"),
      {
        "2019-12-29": false,
        "2019-12-30": true,
        "2020-01-03": true,
        "2020-01-04": false,
      },
    ],
    [
      "a null bound is open",
      office("Commander", null, "2020-01-03"),
      {
        "1900-01-01": true,
        "2020-01-03": true,
        "2020-01-04": false,
      },
    ],
    ["no bound at all: always", office("Chairman", null, null), { "1900-01-01": true, "2100-01-01": true }],
    [
      "a month may begin on its first day",
      office("Minister", "2018-04", null),
      {
        "2018-03-31": false,
        "2018-04-01": true,
        "2020-01-01": true,
      },
    ],
    [
      "a month may end on its last day",
      office("Minister", null, "2018-04"),
      { "2018-04-30": true, "2018-05-01": false },
    ],
    [
      "a year alone",
      office("Leader", "2003", "2005"),
      {
        "2002-12-31": false,
        "2003-01-01": true,
        "2005-12-31": true,
        "2006-01-01": false,
      },
    ],
    [
      "one day within",
      office("Envoy", "[2020-01-02..2020-01-05]", null),
      { "2020-01-01": false, "2020-01-02": true },
    ],
    ["about a day", office("Envoy", "2020-01-02~", null), { "2020-01-01": false, "2020-01-02": true }],
    [
      "before 1970",
      office("King", "1953-06-02", "1969-12-31"),
      { "1953-06-01": false, "1969-12-31": true, "1970-01-01": false },
    ],
  ])("%s", (_, held, expected) => {
    const found = Object.keys(expected).map((iso) => [
      iso,
      officesAt({ roles: [held] }, day(iso)).length === 1,
    ]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it("gives all offices of the day, in the order of the file", () => {
    const roles = [
      office("Foreign Minister", "2016-01-27", null),
      office("Colonel", null, "2010"),
      office("Deputy Prime Minister", null, null),
    ];
    expect(titles(officesAt({ roles }, day("2020-01-01")))).toEqual([
      "Foreign Minister",
      "Deputy Prime Minister",
    ]);
  });
});

describe("officesWithin", () => {
  const roles = [office("Before", null, "2019-12-31"), office("After", "2020-01-03", null)];

  it.each([
    ["2019-12-01", "2019-12-31", ["Before"]],
    ["2019-12-31", "2020-01-03", ["Before", "After"]],
    ["2020-01-01", "2020-01-02", []],
    [null, "2020-01-02", ["Before"]],
    ["2020-01-01", null, ["After"]],
    [null, null, ["Before", "After"]],
  ])("%s to %s", (from, to, expected) => {
    const held = officesWithin({ roles }, from === null ? null : day(from), to === null ? null : day(to));
    expect(titles(held)).toEqual(expected);
  });
});

describe("officeHolders", () => {
  const person = (id: string, from: string | null, to: string | null): Actor => ({
    id: actorId(id),
    name: id,
    shortName: id,
    type: "person",
    names: [],
    roles: [office("Commander", from, to)],
    memberOf: [],
    summary: "",
  });
  const actors = [person("before", null, "2020-01-03"), person("after", "2020-01-03", null)];
  const holders = (from: string, to: string) =>
    officeHolders(actors, actorId("quds-force"), day(from), day(to));

  it("names whoever held an office on some day of the window", () => {
    expect(holders("2019-12-01", "2019-12-31")).toEqual(["before"]);
    expect(holders("2020-01-01", "2020-01-05")).toEqual(["before", "after"]);
    expect(holders("2020-01-04", "2020-01-05")).toEqual(["after"]);
  });

  it("knows nobody of another organisation", () => {
    expect(officeHolders(actors, actorId("oman"), null, null)).toEqual([]);
  });
});
