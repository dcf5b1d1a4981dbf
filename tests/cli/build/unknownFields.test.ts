import { expect, test } from "vitest";
import { graphShape } from "../../../src/core/formats/graphShapes.ts";
import { unknownFields } from "../../../src/cli/build/unknownFields.ts";

test("a slip of the pen is found at any depth", () => {
  const interactions = [
    { id: "a", kind: "call", participants: [{ actor: "b", role: "party" }] },
    {
      id: "b",
      toneReson: "friendly",
      participants: [{ actor: "b", rolle: "party" }],
      sources: [{ source: "c" }],
    },
  ];
  expect(unknownFields(interactions, graphShape.interactions ?? {}, "codings/a.json")).toEqual([
    "codings/a.json[1].toneReson",
    "codings/a.json[1].participants[0].rolle",
  ]);
});

test("names that every object has are not known by themselves", () => {
  expect(
    unknownFields([JSON.parse('{"__proto__": 1, "constructor": 2}')], graphShape.views ?? {}, "views.json"),
  ).toEqual(["views.json[0].__proto__", "views.json[0].constructor"]);
});
