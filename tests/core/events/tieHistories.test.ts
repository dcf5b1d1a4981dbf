import { describe, expect, test } from "vitest";
import { openGraph } from "../../../src/core/events/openGraph.ts";
import { initiatedInWords } from "../../../src/core/events/initiators.ts";
import { tieHistories, tieKey } from "../../../src/core/events/tieHistories.ts";
import { isoFromDay } from "../../../src/core/model/day.ts";
import { EMPTY_VIEW, type View } from "../../../src/core/view/view.ts";
import { lookupOf, shortName } from "../../../src/table/lookup.ts";
import { randomGraph } from "../../fixtures/randomGraph.ts";
import { catalogue, lookup, opened } from "../../table/smallTable.ts";

test("first, last and who initiated", () => {
  const picture = opened.query(EMPTY_VIEW);
  const histories = tieHistories(opened.interactions([...picture.interactions]), catalogue, lookup, "none");
  const row = (id: string): number => lookup.actorRows.get(id) ?? -1;
  const of = (a: string, b: string) => {
    const history = histories.get(tieKey(row(a), row(b)));
    const iso = (day: number | null | undefined): string => (day == null ? "none" : isoFromDay(day));
    const names = [shortName(lookup, a), shortName(lookup, b)] as const;
    return history && [iso(history.first), iso(history.last), initiatedInWords(history.initiated, ...names)];
  };
  expect(of("ada-example", "ben-placeholder")).toEqual([
    "2019-12-27",
    "2020-01-06",
    "Placeholder 1, not stated 2",
  ]);
  expect(of("northland-embassy", "river-brigade")).toEqual(["2019-12-30", "2020-01-01", "Brigade 1"]);
  expect(of("southland", "coast-league")).toEqual(["2020-01-01", "2020-01-31", "League 1, not stated 1"]);
});

describe("histories count what the picture counts", () => {
  const views: readonly Partial<View>[] = [
    {},
    { rollUp: "state" },
    { leastStrength: 2 },
    { window: { from: 18_255, to: 18_262 } },
    { status: ["actual", "planned", "denied"] },
    { actorTypes: ["person", "state", "armed group"] },
  ];

  test.each(views)("with %j", (filters) => {
    for (const seed of [4, 5]) {
      const graph = openGraph(randomGraph(seed, { actors: 8, interactions: 80, days: 20 }));
      const view = { ...EMPTY_VIEW, ...filters };
      const { ties, interactions } = graph.query(view);
      const records = graph.interactions([...interactions]);
      const histories = tieHistories(records, graph.catalogue, lookupOf(graph.catalogue), view.rollUp);
      const told = Array.from(ties.a, (a, tie) => histories.get(tieKey(a, ties.b[tie] ?? -1))?.count);
      expect(ties.a.length).toBeGreaterThan(2);
      expect(told).toEqual([...ties.count]);
    }
  });
});
