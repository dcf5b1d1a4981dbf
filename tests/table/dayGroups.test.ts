import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openGraph } from "../../src/core/events/openGraph.ts";
import { isoFromDay } from "../../src/core/model/day.ts";
import { parseEdtf } from "../../src/core/model/edtf.ts";
import { EMPTY_VIEW } from "../../src/core/view/view.ts";
import { dayGroups } from "../../src/table/dayGroups.ts";
import { randomGraph } from "../fixtures/randomGraph.ts";
import { opened, viewOf } from "./smallTable.ts";

function readable(groups: ReturnType<typeof dayGroups>) {
  return groups.map(({ day, first, count }) => [day === null ? null : isoFromDay(day), first, count]);
}

test("one group a day, the undated last", () => {
  expect(readable(dayGroups(opened.query(EMPTY_VIEW)))).toEqual([
    ["2019-12-27", 0, 1],
    ["2019-12-30", 1, 1],
    ["2019-12-31", 2, 1],
    ["2020-01-01", 3, 1],
    ["2020-01-04", 4, 1],
    ["2020-01-05", 5, 1],
    ["2020-01-06", 6, 1],
    [null, 7, 1],
  ]);
});

test("what began before the window stands on its first day", () => {
  const picture = opened.query(viewOf("2019-12-31", "2019-12-31"));
  expect(readable(dayGroups(picture))).toEqual([["2019-12-31", 0, 2]]);
});

describe("on random graphs and windows", () => {
  const graphs = [1, 2, 3].map((seed) => openGraph(randomGraph(seed)));

  test("each interaction stands under its first possible day inside the window", () => {
    const day = fc.option(fc.integer({ min: 18_245, max: 18_285 }));
    fc.assert(
      fc.property(fc.constantFrom(...graphs), day, day, (graph, from, to) => {
        const picture = graph.query({ ...EMPTY_VIEW, window: { from, to } });
        const told = dayGroups(picture).flatMap(({ day, count }) => Array.from({ length: count }, () => day));
        const expected = graph.interactions([...picture.interactions]).map(({ interaction }) => {
          const date = interaction.date === null ? undefined : parseEdtf(interaction.date);
          return date === undefined ? null : Math.max(date.first, from ?? -Infinity);
        });
        expect(told).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});
