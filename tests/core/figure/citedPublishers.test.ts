import { expect, test } from "vitest";
import { citedPublishers } from "../../../src/core/figure/citedPublishers.ts";
import { sourceId } from "../../../src/core/model/ids.ts";
import { smallGraph } from "../../fixtures/smallGraph.ts";

test("each document counts once for its publisher; most documents first, equal ones by name", () => {
  const source = (id: string, publisher: string) => ({
    ...smallGraph.sources[0]!,
    id: sourceId(id),
    publisher,
  });
  const [one, two, other, third] = [
    source("one", "Northern Post"),
    source("two", "Northern Post"),
    source("other", "Zebra"),
    source("third", "Coast News"),
  ];
  expect(citedPublishers([{ sources: [one, other] }, { sources: [one, two] }, { sources: [third] }])).toEqual(
    [
      { name: "Northern Post", documents: 2 },
      { name: "Coast News", documents: 1 },
      { name: "Zebra", documents: 1 },
    ],
  );
});
