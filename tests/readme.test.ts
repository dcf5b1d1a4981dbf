import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readGraphText } from "../src/core/formats/json.ts";

it("the graph file shown in the README opens without a remark", () => {
  const text = readFileSync("README.md", "utf8");
  const example = /```json\n([\s\S]*?)```/.exec(text)?.[1] ?? "";
  const read = readGraphText(example);
  expect(read.problems).toEqual([]);
  expect(read.ok && read.graph.interactions.map(({ id }) => id)).toEqual(["2020-01-01-call"]);
});
