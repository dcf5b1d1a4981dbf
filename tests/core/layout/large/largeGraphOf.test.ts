import { expect, test } from "vitest";
import { campsByName, largeGraphOf } from "../../../../src/core/layout/large/largeGraphOf.ts";
import { inputOf, layoutActor } from "../layoutFixtures.ts";

test("numbers actors in their order, and camps by country", () => {
  const actors = [
    layoutActor("northland", "state", "XNL"),
    layoutActor("constructor", "person"),
    layoutActor("ada-example", "person", "XNL"),
  ];
  const input = inputOf(actors, [
    ["ada-example", "northland", 4],
    ["northland", "constructor", 1],
    ["northland", "stranger", 9],
  ]);
  expect(largeGraphOf(input)).toEqual({
    actorCount: 3,
    a: Int32Array.of(2, 0),
    b: Int32Array.of(0, 1),
    count: Int32Array.of(4, 1),
    camp: Int32Array.of(0, -1, 0),
    types: ["state", "person", "person"],
    labelLength: Int32Array.of(9, 11, 11),
  });
});

test("numbers camps as their names come, without one for the empty name", () => {
  expect(campsByName(["XSL", "", "XNL", "XSL", "__proto__"])).toEqual(Int32Array.of(0, -1, 1, 0, 2));
});
