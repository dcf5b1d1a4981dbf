import { describe, expect, test } from "vitest";
import type { Graph } from "../../../src/core/model/graph.ts";
import { parseGraph } from "../../../src/core/model/parse.ts";
import { changed, exampleGraphFile, type Json } from "../../fixtures/exampleGraphFile.ts";
import { loaded, problemsOf } from "./exampleParsed.ts";

describe("a good file", () => {
  test("loads whole, with what it leaves out filled in", () => {
    const graph = loaded(exampleGraphFile);
    expect(problemsOf(exampleGraphFile)).toEqual([]);
    expect(graph).toEqual({
      ...(exampleGraphFile as object),
      actors: graph.actors,
      positions: { northisle: [100, 100], "ira-exampleton": [200, 120] },
    });
    expect(graph.actors).toEqual([
      {
        id: "northisle",
        name: "Northisle",
        shortName: "Northisle",
        type: "state",
        country: "XNI",
        names: [],
        roles: [],
        memberOf: [],
        summary: "",
      },
      {
        id: "ira-exampleton",
        name: "Ira Exampleton",
        shortName: "Exampleton",
        type: "person",
        names: ["I. Exampleton"],
        roles: [{ title: "Foreign minister", organisation: "northisle", from: "2018", to: null }],
        memberOf: [],
        summary: "Speaks for Northisle.",
      },
      {
        id: "olav-sampleson",
        name: "Olav Sampleson",
        shortName: "Sampleson",
        type: "person",
        names: [],
        roles: [],
        memberOf: [],
        summary: "",
      },
      {
        id: "reef-guard",
        name: "Reef Guard",
        shortName: "Guard",
        type: "armed group",
        names: [],
        roles: [],
        memberOf: [{ actor: "northisle" }],
        summary: "",
      },
      {
        id: "lighthouse",
        name: "Reef Lighthouse",
        shortName: "Lighthouse",
        type: "place/facility",
        names: [],
        roles: [],
        memberOf: [],
        organOf: "northisle",
        summary: "",
      },
    ]);
  });

  test.each<[path: string, read: (graph: Graph) => unknown, filledIn: unknown]>([
    ["keyDates", (graph) => graph.keyDates, []],
    ["positions", (graph) => ({ ...graph.positions }), {}],
    ["views", (graph) => graph.views, []],
    ["stories", (graph) => graph.stories, []],
    ["stories[0].slides", (graph) => graph.stories[0]?.slides, []],
    ["description", (graph) => graph.description, ""],
    ["interactions[0].topics", (graph) => graph.interactions[0]?.topics, []],
    ["interactions[0].summary", (graph) => graph.interactions[0]?.summary, ""],
    ["interactions[0].reportedBasis", (graph) => graph.interactions[0]?.reportedBasis, "unknown"],
    ["briefs[0].sources", (graph) => graph.briefs[0]?.sources, []],
    ["briefs[0].origin", (graph) => graph.briefs[0]?.origin, "digest"],
    ["actors[1].shortName", (graph) => graph.actors[1]?.shortName, "Ira Exampleton"],
    ["sources[0].url", (graph) => graph.sources[0]?.url, null],
  ])("may leave out %s", (path, read, filledIn) => {
    expect(problemsOf(changed(path, undefined))).toEqual([]);
    expect(read(loaded(changed(path, undefined)))).toEqual(filledIn);
  });

  test("may hold fields that this version does not know, and null for what may be left out", () => {
    expect(problemsOf(changed("interactions[0].mood", { deep: ["unknown"] }))).toEqual([]);
    expect(loaded(changed("interactions[0].mood", "gloomy"))).toEqual(loaded(exampleGraphFile));
    expect(loaded(changed("interactions[0].note", null))).toEqual(loaded(exampleGraphFile));
    expect(loaded(changed("actors[0].names", null))).toEqual(loaded(exampleGraphFile));
  });
});

describe("a file of another sort is refused", () => {
  const expected = 'expected an object with "format": "demarche-graph" and "version": 1.';
  test.each<[string, Json, string[]]>([
    ["null", null, [`The file holds null; ${expected} [refused]`]],
    ["a list", [], [`The file holds a list; ${expected} [refused]`]],
    ["a text", "graph", [`The file holds "graph"; ${expected} [refused]`]],
    ["no format", {}, ['format: missing; expected "demarche-graph" [refused]']],
    [
      "another format",
      changed("format", "gexf"),
      ['format: "gexf" cannot be read here; expected "demarche-graph" [refused]'],
    ],
    [
      "a format of another sort",
      changed("format", [1]),
      ['format: a list cannot be read here; expected "demarche-graph" [refused]'],
    ],
    ["no version", changed("version", undefined), ["version: missing; expected 1 [refused]"]],
    ["a later version", changed("version", 2), ["version: unknown version 2; expected 1 [refused]"]],
    ["a version as text", changed("version", "1"), ['version: unknown version "1"; expected 1 [refused]']],
    ["no actors", changed("actors", undefined), ["actors: missing; expected a list of actors [refused]"]],
    [
      "interactions of another sort",
      changed("interactions", { first: 1 }),
      ["interactions: an object is not a list of interactions [refused]"],
    ],
  ])("%s", (_, file, problems) => {
    expect(problemsOf(file)).toEqual(problems);
    expect(parseGraph(file).ok).toBe(false);
  });
});
