import { describe, expect, it } from "vitest";
import { openGraph } from "../../../src/core/events/openGraph.ts";
import { dayFromIso } from "../../../src/core/model/day.ts";
import type { Graph } from "../../../src/core/model/graph.ts";
import { fingerprintOf } from "../../../src/core/model/fingerprint.ts";
import { EMPTY_VIEW, type View } from "../../../src/core/view/view.ts";
import { smallGraph } from "../../fixtures/smallGraph.ts";

const graph = openGraph(smallGraph);
const day = (text: string): number => dayFromIso(text)!;
const rowOfActor = (id: string): number => graph.catalogue.actors.findIndex((actor) => actor.id === id);
const rowOf = (id: string): number => graph.catalogue.interactionIds.indexOf(id);
const ids = (rows: readonly number[]): readonly string[] =>
  rows.map((row) => graph.catalogue.interactionIds.at(row)!);

describe("openGraph, catalogue", () => {
  it("orders interactions by first possible day, then id, undated last", () => {
    expect(graph.catalogue.interactionIds).toEqual([
      "2019-12-27-example-placeholder-call",
      "2019-12-30-embassy-siege",
      "2019-12-31-example-condemns-brigade",
      "2020-01-league-mediation",
      "2020-01-02-ministry-advisory",
      "2020-01-03-agreement-denied",
      "2020-01-04-southport-meeting",
      "2020-01-05-brigade-strike",
      "2020-01-06-placeholder-rings-example",
      "2020-01-08-example-letter",
      "2020-01-09-placeholder-visit",
      "league-statement",
    ]);
    const reversed = openGraph({ ...smallGraph, interactions: smallGraph.interactions.toReversed() });
    expect(reversed.catalogue.interactionIds).toEqual(graph.catalogue.interactionIds);
  });

  it("names all but interactions and briefs", () => {
    const {
      briefs: _briefs,
      interactions: _interactions,
      format: _format,
      version: _version,
      ...rest
    } = smallGraph;
    expect(graph.catalogue).toEqual({
      ...rest,
      fingerprint: fingerprintOf(smallGraph),
      topics: ["embassy", "river", "talks", "travel"],
      interactionIds: graph.catalogue.interactionIds,
    });
  });
});

describe("openGraph, interactions", () => {
  it("gives full records with briefs and sources, in the order asked", () => {
    const [siege, call] = graph.interactions([
      rowOf("2019-12-30-embassy-siege"),
      rowOf("2019-12-27-example-placeholder-call"),
    ]);
    expect(siege).toEqual({
      row: 1,
      interaction: smallGraph.interactions[1],
      briefs: [smallGraph.briefs[0]],
      sources: [smallGraph.sources[1], smallGraph.sources[2]],
    });
    expect(call!.interaction.id).toBe("2019-12-27-example-placeholder-call");
    const { start, end } = siege!.interaction.evidence[0]!;
    expect(siege!.briefs[0]!.text.slice(start, end)).toBe(siege!.interaction.summary);
  });

  it("says which row there is none of", () => {
    expect(() => graph.interactions([12])).toThrow(
      new RangeError("no interaction in row 12; expected 0 to 11"),
    );
  });
});

describe("openGraph, dyad", () => {
  it("finds all interactions of a pair whatever their status, in either order of the two", () => {
    const [ada, ben] = [rowOfActor("ada-example"), rowOfActor("ben-placeholder")];
    const { tied, namedTogether } = graph.dyad(ada, ben);
    expect(ids(tied)).toEqual([
      "2019-12-27-example-placeholder-call",
      "2020-01-04-southport-meeting",
      "2020-01-06-placeholder-rings-example",
      "2020-01-08-example-letter",
      "2020-01-09-placeholder-visit",
    ]);
    expect(ids(namedTogether)).toEqual(["2019-12-31-example-condemns-brigade"]);
    expect(graph.dyad(ben, ada)).toEqual({ tied, namedTogether });
  });

  it("finds what two never tied are named in together, and nothing for one and itself", () => {
    const [cyd, embassy] = [rowOfActor("cyd-sample"), rowOfActor("northland-embassy")];
    expect(graph.dyad(cyd, embassy)).toEqual({
      tied: [],
      namedTogether: [rowOf("2019-12-30-embassy-siege")],
    });
    expect(graph.dyad(cyd, cyd)).toEqual({ tied: [], namedTogether: [] });
  });
});

describe("openGraph, mentions", () => {
  it("finds every interaction that names an actor, absent or talked about included", () => {
    expect(ids(graph.mentions(rowOfActor("cyd-sample")))).toEqual([
      "2019-12-30-embassy-siege",
      "2020-01-04-southport-meeting",
    ]);
  });
});

describe("openGraph, query", () => {
  const view: View = {
    ...EMPTY_VIEW,
    window: { from: day("2019-12-30"), to: day("2020-01-04") },
    kinds: ["siege", "call"],
  };

  it("gives pictures whose buffers can be given away without harm to later ones", () => {
    const expected = openGraph(smallGraph).query(view);
    const buffers = (value: object): readonly ArrayBuffer[] =>
      Object.values(value).flatMap((part: unknown) =>
        ArrayBuffer.isView(part)
          ? [part.buffer as ArrayBuffer]
          : typeof part === "object" && part !== null
            ? buffers(part)
            : [],
      );
    const picture = graph.query(view);
    const transfer = [...buffers(picture)];
    expect(new Set(transfer).size).toBe(transfer.length);
    structuredClone(picture, { transfer });
    expect(picture.histogram.coverage).toHaveLength(0);
    expect(graph.query(view)).toEqual(expected);
  });

  it("answers each view as if it were the first, however little it differs from the last", () => {
    const base: View = {
      ...view,
      kinds: [],
      focus: ["northland-embassy"],
      window: { from: day("2020-01-04"), to: null },
    };
    const changes: readonly Partial<View>[] = [
      { window: { from: day("2020-01-05"), to: null } },
      { asOf: day("2020-01-02") },
      { classes: ["force"] },
      { kinds: ["siege"] },
      { actorTypes: ["armed group", "place/facility"] },
      { topics: ["talks"] },
      { sources: ["herald-2019-12-28"] },
      { status: ["denied"] },
      { confidence: ["low"] },
      { text: "crowd" },
      { rollUp: "state" },
      { hidden: ["river-brigade"] },
      { leastStrength: 2 },
      { focus: ["ada-example"] },
      { hops: 2 },
    ];
    for (const change of changes) {
      graph.query(base);
      const changed = { ...base, ...change };
      expect({ change, picture: graph.query(changed) }).toEqual({
        change,
        picture: openGraph(smallGraph).query(changed),
      });
      expect({ change, picture: graph.query(changed) }).not.toEqual({ change, picture: graph.query(base) });
    }
  });

  it("shows a graph without interactions, and one without dates", () => {
    const empty: Graph = { ...smallGraph, interactions: [], briefs: [], keyDates: [] };
    const { totals, histogram, leftOut } = openGraph(empty).query(view);
    expect(totals).toEqual({
      actors: { shown: 0, all: 9 },
      ties: { shown: 0, all: 0 },
      interactions: { shown: 0, all: 0 },
    });
    expect(histogram.days).toBe(0);
    expect(leftOut.map(({ code, count }) => [code, count])).toEqual([["actorsWithout", 9]]);
    const undated = {
      ...smallGraph,
      interactions: smallGraph.interactions.filter(({ date }) => date === null),
    };
    expect(openGraph(undated).query(EMPTY_VIEW).totals.interactions).toEqual({ shown: 1, all: 1 });
    expect(openGraph(undated).query(view).leftOut[0]).toEqual({
      code: "undated",
      what: "interactions",
      reason: "undated, so in no window",
      count: 1,
    });
  });
});
