import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Graph } from "../../../src/core/model/graph.ts";
import { parseGraph } from "../../../src/core/model/parse.ts";
import { MOST_PROBLEMS } from "../../../src/core/model/problemLog.ts";
import { changed, exampleGraphFile, type Json } from "../../fixtures/exampleGraphFile.ts";

/** Every place in a file: `interactions[0].date` and the like. */
function placesIn(value: Json, path = ""): string[] {
  if (value === null || typeof value !== "object") return [path];
  const below = Array.isArray(value)
    ? value.flatMap((item, index) => placesIn(item, `${path}[${index}]`))
    : Object.entries(value).flatMap(([key, item]) => placesIn(item, path === "" ? key : `${path}.${key}`));
  return path === "" ? below : [path, ...below];
}

const anyJson = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>;
const places = placesIn(exampleGraphFile);
const mutations = fc.array(fc.tuple(fc.constantFrom(...places), fc.option(anyJson, { nil: undefined })), {
  minLength: 1,
  maxLength: 4,
});

describe("whatever a file holds", () => {
  test("is parsed or refused, never an error", () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(parseGraph(value).ok).toBe(false);
      }),
    );
  });

  test("after any changes, what has loaded holds together, and what has not is told", () => {
    fc.assert(
      fc.property(mutations, (changes) => {
        const file = changes.reduce<Json>(
          (whole, [path, value]) => changed(path, value, whole),
          exampleGraphFile,
        );
        const result = parseGraph(file);
        expect(result.ok || result.problems.length > 0).toBe(true);
        if (result.ok) expectToHold(result.graph);
      }),
      { numRuns: 300 },
    );
  });
});

/** Every id resolves, every span has words, and a second reading changes nothing and sets nothing aside. */
function expectToHold(graph: Graph): void {
  const actors = new Set(graph.actors.map(({ id }) => id));
  const sources = new Set(graph.sources.map(({ id }) => id));
  for (const { participants, evidence, sources: cited } of graph.interactions) {
    expect(participants.every(({ actor }) => actors.has(actor))).toBe(true);
    expect(cited.length > 0 && cited.every(({ source }) => sources.has(source))).toBe(true);
    const words = evidence.map(({ brief, start, end }) =>
      graph.briefs.find(({ id }) => id === brief)?.text.slice(start, end),
    );
    expect(words.length > 0 && words.every((text) => (text ?? "") !== "")).toBe(true);
  }
  const again = parseGraph(graph);
  expect(again.ok && again.graph).toEqual(graph);
  expect(again.problems.filter(({ effect }) => effect !== "kept")).toEqual([]);
}

describe("names that every object has", () => {
  test("are ids like others", () => {
    const renamed = JSON.parse(
      JSON.stringify(exampleGraphFile).replaceAll("northisle", "constructor"),
    ) as Json;
    const result = parseGraph(renamed);
    expect(result.problems).toEqual([]);
    expect(result.ok && result.graph.actors[0]?.id).toBe("constructor");
    expect(result.ok && result.graph.positions["constructor"]).toEqual([100, 100]);
    expect(result.ok && result.graph.positions["toString"]).toBe(undefined);
  });

  test("give no actor, kind or position that the file does not hold", () => {
    const file = changed(
      "interactions[0].kind",
      "constructor",
      changed("interactions[0].participants[0].actor", "__proto__"),
    );
    expect(parseGraph(file).problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'interactions[0].kind: unknown kind "constructor"; expected the id of one of the 2 in this file',
      'interactions[0].participants[0].actor: unknown actor "__proto__"; expected the id of one of the 5 in this file',
    ]);
  });

  test("change no object when they are fields", () => {
    const poison =
      '"__proto__": {"polluted": 1, "format": "demarche-graph"}, "constructor": {"prototype": {"polluted": 1}}';
    const text = JSON.stringify(exampleGraphFile)
      .replace('{"id":"northisle"', `{${poison},"id":"northisle"`)
      .replace('"positions":{', `"positions":{"__proto__":[1,2],`);
    const result = parseGraph(JSON.parse(text));
    expect(result.problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'positions.__proto__: unknown actor "__proto__"; expected the id of one of the 5 in this file',
    ]);
    expect(Reflect.get({}, "polluted")).toBe(undefined);
    expect(result.ok && Reflect.get(Object(result.graph.actors[0]), "polluted")).toBe(undefined);
    expect(parseGraph(JSON.parse(`{${poison}}`)).problems[0]?.message).toBe(
      'missing; expected "demarche-graph"',
    );
  });
});

describe("excess", () => {
  test("a value nested 200,000 deep is not followed", () => {
    let deep: Json = [];
    for (let depth = 0; depth < 200_000; depth += 1) deep = depth % 2 === 0 ? [deep] : { id: deep };
    expect(parseGraph(deep).ok).toBe(false);
    const places = [
      "interactions[0]",
      "interactions[0].evidence",
      "actors[0].roles",
      "codebook",
      "positions",
      "stories[0].slides",
      "title",
    ];
    for (const path of places) {
      const file = structuredClone(exampleGraphFile);
      const [parent, key] = parentOf(file, path);
      Reflect.set(parent, key, deep);
      expect(parseGraph(file).problems.length).toBeGreaterThan(0);
    }
  });

  test("ids of millions of characters are no ids, and are told in few words", () => {
    const id = "a-".repeat(10_000_000) + "a";
    const [problem] = parseGraph(changed("actors[2].id", id)).problems;
    expect(problem?.path).toBe("actors[2].id");
    expect(problem?.message.slice(0, 89)).toBe(`"${"a-".repeat(39)}a…" is not`);
  });

  test("faults beyond what anyone reads are counted", () => {
    const file = changed(
      "actors",
      Array.from({ length: MOST_PROBLEMS + 5 }, () => 1),
      changed("interactions", []),
    );
    const { problems } = parseGraph(changed("positions", {}, changed("keyDates", [], file)));
    expect(problems.length).toBe(MOST_PROBLEMS + 1);
    expect(problems[0]).toEqual({ path: "actors[0]", message: "1 is not an actor", effect: "set aside" });
    expect(problems.at(-1)).toEqual({
      path: "",
      message: "5 more problems are not listed; expected at most 100000 in one file",
      effect: "set aside",
    });
  });

  test("a list of very many faults in one record gives its first", () => {
    const file = changed(
      "interactions[0].participants",
      Array.from({ length: 1_001 }, () => 1),
    );
    expect(parseGraph(file).problems).toEqual([
      { path: "interactions[0].participants[0]", message: "1 is not a participant", effect: "set aside" },
    ]);
  });
});

function parentOf(file: Json, path: string): [object, string] {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== "");
  const key = steps.pop() ?? "";
  return [
    Object(steps.reduce<unknown>((place, step) => Reflect.get(Object(place), step), file)) as object,
    key,
  ];
}
