import { describe, expect, test } from "vitest";
import { campsOf } from "../../../src/core/layout/camps.ts";
import { inputOf, layoutActor, twoCountries } from "./layoutFixtures.ts";

describe("camps by rules", () => {
  test("an actor belongs to the first rule that it meets, the rest stand in the middle, empty camps go", () => {
    const camps = campsOf(twoCountries, [
      { id: "guests", label: "Guests", match: { ids: ["ada-example"] }, at: [0.5, 0.1] },
      {
        id: "fighters",
        label: "Fighters",
        match: { types: ["armed group"], countries: ["XNL"] },
        at: [0.5, 0.9],
      },
      { id: "north", label: null, match: { countries: ["XNL"] }, at: [0.1, 0.5] },
    ]);
    expect(camps).toEqual([
      { id: "guests", label: "Guests", at: [0.5, 0.1], members: ["ada-example"] },
      { id: "north", label: null, at: [0.1, 0.5], members: ["northland", "north-ministry"] },
      {
        id: "rest",
        label: null,
        at: [0.5, 0.5],
        members: ["southland", "ben-placeholder", "river-brigade", "river-bridge", "nobody-asked"],
      },
    ]);
  });

  test("a rule that asks for nothing is met by nobody", () => {
    const camps = campsOf(twoCountries, [{ id: "all", label: null, match: {}, at: [0, 0] }]);
    expect(camps.map(({ id }) => id)).toEqual(["rest"]);
  });
});

describe("camps found", () => {
  const found = (input: Parameters<typeof campsOf>[0]): unknown =>
    campsOf(input, null).map(({ id, members }) => [id, members]);

  test("by country, where half of the actors have one; the others by type", () => {
    const actors = [
      layoutActor("northland", "state", "XNL"),
      layoutActor("southland", "state", "XSL"),
      layoutActor("ada", "person", "XNL"),
      layoutActor("league", "intergovernmental organisation"),
    ];
    expect(found(inputOf(actors, []))).toEqual([
      ["XNL", ["northland", "ada"]],
      ["XSL", ["southland"]],
      ["intergovernmental organisation", ["league"]],
    ]);
  });

  test("by type, where few have a country", () => {
    const actors = [
      layoutActor("northland", "state", "XNL"),
      layoutActor("ada", "person"),
      layoutActor("ben", "person"),
    ];
    expect(found(inputOf(actors, []))).toEqual([
      ["state", ["northland"]],
      ["person", ["ada", "ben"]],
    ]);
  });

  test("by what ties connect, where all are of one type", () => {
    const actors = ["a", "b", "c", "d", "e"].map((id) => layoutActor(id, "person"));
    expect(
      found(
        inputOf(actors, [
          ["a", "c", 1],
          ["d", "e", 1],
        ]),
      ),
    ).toEqual([
      ["c", ["a", "c"]],
      ["untied", ["b"]],
      ["e", ["d", "e"]],
    ]);
  });
});
