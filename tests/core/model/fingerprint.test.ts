import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprintOf, shortFingerprint } from "../../../src/core/model/fingerprint.ts";
import type { Graph } from "../../../src/core/model/graph.ts";
import { parseGraph } from "../../../src/core/model/parse.ts";
import { smallGraph } from "../../fixtures/smallGraph.ts";

const FINGERPRINT = fingerprintOf(smallGraph);
const NOTHING: Graph = {
  ...smallGraph,
  codebook: { classes: [], kinds: [] },
  sources: [],
  briefs: [],
  actors: [],
  interactions: [],
};

/** Every place of a text, number or list inside the facts. */
function leaves(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return value === undefined ? [] : [path];
  return Object.entries(value).flatMap(([key, member]) => leaves(member, [...path, key]));
}

function changed(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return typeof value === "number" ? value + 1 : `${String(value)} changed`;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = changed(copy[key], rest);
  return copy;
}

function turned(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(turned);
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, turned(member)]),
  );
}

describe("the fingerprint of a graph", () => {
  it("is SHA-256: of nothing but the ends of six empty lists", () => {
    expect(fingerprintOf(NOTHING)).toBe(createHash("sha256").update("\n".repeat(6)).digest("hex"));
    expect(shortFingerprint(FINGERPRINT)).toMatch(/^[0-9a-f]{8}$/);
  });

  it("does not depend on the order of keys and records, nor on reading the file once more", () => {
    expect(fingerprintOf(turned(smallGraph) as Graph)).toBe(FINGERPRINT);
    const reversed = {
      ...smallGraph,
      actors: smallGraph.actors.toReversed(),
      interactions: smallGraph.interactions.toReversed(),
      sources: smallGraph.sources.toReversed(),
    };
    expect(fingerprintOf(reversed)).toBe(FINGERPRINT);
    const read = parseGraph(JSON.parse(JSON.stringify(smallGraph)));
    expect(read.ok && fingerprintOf(read.graph)).toBe(FINGERPRINT);
  });

  it("does not depend on what only presents the facts", () => {
    const presented: Graph = {
      ...smallGraph,
      id: "another",
      title: "Another title",
      description: "",
      dataVersion: "2",
      positions: {},
      keyDates: [],
      views: [],
      stories: [],
    };
    expect(fingerprintOf(presented)).toBe(FINGERPRINT);
  });

  it("changes with any single fact", () => {
    const { codebook, sources, briefs, actors, interactions } = smallGraph;
    const places = leaves({ codebook, sources, briefs, actors, interactions });
    fc.assert(
      fc.property(fc.constantFrom(...places), (path) => {
        expect(fingerprintOf(changed(smallGraph, path) as Graph)).not.toBe(FINGERPRINT);
      }),
      { numRuns: 1_000 },
    );
  });

  it("is another where one interaction is missing, or a record moves to another list", () => {
    expect(fingerprintOf({ ...smallGraph, interactions: smallGraph.interactions.slice(1) })).not.toBe(
      FINGERPRINT,
    );
    const [source] = smallGraph.sources;
    const here = { ...NOTHING, sources: [source] } as Graph;
    const there = { ...NOTHING, briefs: [source] } as unknown as Graph;
    expect(fingerprintOf(here)).not.toBe(fingerprintOf(there));
  });
});
