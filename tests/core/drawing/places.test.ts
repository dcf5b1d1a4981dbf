import { expect, it } from "vitest";
import { createPlaces } from "../../../src/core/drawing/places.ts";
import { SIEGE } from "../view/siege.ts";

const POSITIONS = {
  "mike-pompeo": [100, 100],
  "benjamin-netanyahu": [300, 100],
  "kataib-hezbollah": [200, 200],
};
const places = () => {
  const made = createPlaces({
    ...SIEGE,
    actors: SIEGE.actors.filter(({ id }) => id in POSITIONS),
    positions: POSITIONS as never,
  });
  made.stretchTo({ x: 2, y: 1 });
  return made;
};

it("a pin is in layout units, stretched like all others, and nobody else moves", () => {
  const made = places();
  made.pinTo(new Map([[1, [50, 60]]]));
  expect(made.model()).toEqual([
    [200, 100],
    [100, 60],
    [400, 200],
  ]);
  made.stretchTo({ x: 1, y: 2 });
  expect(made.model()).toEqual([
    [100, 200],
    [50, 120],
    [200, 400],
  ]);
  made.pinTo(new Map());
  expect(made.model()).toEqual([
    [100, 200],
    [300, 200],
    [200, 400],
  ]);
});

it("a carried actor goes back with the next pins", () => {
  const made = places();
  made.carry(2, [7, 8]);
  expect(made.model()).toEqual([
    [200, 100],
    [600, 100],
    [7, 8],
  ]);
  made.pinTo(new Map());
  expect(made.model()).toEqual([
    [200, 100],
    [600, 100],
    [400, 200],
  ]);
});
