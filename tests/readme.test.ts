import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { createCoder } from "../src/core/coding/coder.ts";
import { pairsOf } from "../src/core/coding/pairs.ts";
import { dayFromIso } from "../src/core/model/day.ts";
import { readGraphText } from "../src/core/formats/json.ts";

it("the graph file shown in the README opens without a remark", () => {
  const text = readFileSync("README.md", "utf8");
  const example = /```json\n([\s\S]*?)```/.exec(text)?.[1] ?? "";
  const read = readGraphText(example);
  expect(read.problems).toEqual([]);
  expect(read.ok && read.graph.interactions.map(({ id }) => id)).toEqual(["2020-01-01-call"]);
});

it("the text shown in the README is coded as it says there", () => {
  const readme = readFileSync("README.md", "utf8");
  const [, text = "", day = ""] =
    /echo '([^']*)' \|\n.*-- code - --date (\S+) --pairs\n```/.exec(readme) ?? [];
  const shown: unknown = JSON.parse(/```json\n(\[[\s\S]*?\n\])\n```/.exec(readme)?.[1] ?? "");
  expect(pairsOf(createCoder()(text, dayFromIso(day) ?? Number.NaN))).toEqual(shown);
});
