import { expect, test } from "vitest";
import { readGraphText } from "../../src/core/formats/json.ts";
import { committedText, freshBuild } from "./iraq2020.ts";

test("the committed graph file is what a build gives, and two builds are the same", () => {
  const first = freshBuild().text;
  expect(committedText() === first, "public/iraq-2020.json is stale: run npm run build:graph").toBe(true);
  expect(freshBuild().text === first).toBe(true);
});

test("the graph file loads without a problem, with every actor in a place of its own", () => {
  const read = readGraphText(committedText());
  expect(read.problems).toEqual([]);
  const places = read.ok ? read.graph.actors.map(({ id }) => String(read.graph.positions[id])) : [];
  expect(places).toHaveLength(106);
  expect(new Set(places).size).toBe(106);
});
