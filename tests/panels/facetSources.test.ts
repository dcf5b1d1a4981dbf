import { describe, expect, it } from "vitest";
import { foundSources, sourcesByPublisher } from "../../src/panels/facetSources.ts";
import { catalogue, opened, SIEGE_WEEK } from "./smallPanel.ts";

const publishers = sourcesByPublisher(catalogue, opened.query(SIEGE_WEEK).facets);
const inWords = (rows: typeof publishers): readonly string[] =>
  rows.map(
    ({ label, count, sources }) =>
      `${label} ${count}: ${sources.map((source) => `${source.label} ${source.count}`).join(", ")}`,
  );

describe("sourcesByPublisher", () => {
  it("counts an interaction once for a publisher, and keeps those without any", () => {
    expect(inWords(publishers)).toEqual([
      "Northland Herald 3: Embassy besieged 2, Ministers speak 1",
      "Southport Gazette 2: Talks and blows 2",
      "Coast League 0: Register of statements 0",
    ]);
  });
});

describe("foundSources", () => {
  it("finds publishers by name, with all they have, and by a title, with that alone", () => {
    expect(inWords(foundSources(publishers, "herald"))).toEqual([
      "Northland Herald 3: Embassy besieged 2, Ministers speak 1",
    ]);
    expect(inWords(foundSources(publishers, "ministers"))).toEqual(["Northland Herald 3: Ministers speak 1"]);
    expect(foundSources(publishers, "weather")).toEqual([]);
  });
});
