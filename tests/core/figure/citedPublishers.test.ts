import { expect, test } from "vitest";
import { citedPublishers } from "../../../src/core/figure/citedPublishers.ts";

test("each publisher with its documents; most documents first, equal ones by name", () => {
  const of = (...publishers: string[]) => publishers.map((publisher) => ({ publisher }));
  expect(citedPublishers(of("Northern Post", "Zebra", "Coast News", "Northern Post"))).toEqual([
    { name: "Northern Post", documents: 2 },
    { name: "Coast News", documents: 1 },
    { name: "Zebra", documents: 1 },
  ]);
});
