import { expect, it } from "vitest";
import { emphasisOf } from "../../src/network/emphasis.ts";
import type { Scene, SceneTie } from "../../src/network/scene.ts";

const tie = (a: number, b: number): SceneTie => ({ a, b, count: 1, strands: [] });
/** 0 – 1 – 2 – 3, and 4 on its own. */
const SCENE: Scene = { actors: new Map(), ties: [tie(0, 1), tie(1, 2), tie(2, 3)] };

it("an actor keeps its ties and its neighbours", () => {
  expect(emphasisOf({ type: "actor", row: 1 }, SCENE)).toEqual({
    actors: new Set([0, 1, 2]),
    ties: new Set(["0_1", "1_2"]),
    cased: null,
  });
});

it("a tie keeps both its ends with their ties, and is drawn with a casing", () => {
  expect(emphasisOf({ type: "tie", a: 1, b: 2 }, SCENE)).toEqual({
    actors: new Set([0, 1, 2, 3]),
    ties: new Set(["0_1", "1_2", "2_3"]),
    cased: "1_2",
  });
});

it("an actor without ties keeps itself alone", () => {
  expect(emphasisOf({ type: "actor", row: 4 }, SCENE)).toEqual({
    actors: new Set([4]),
    ties: new Set(),
    cased: null,
  });
});

it("nothing pointed at and nothing selected leaves everything at rest", () => {
  expect(emphasisOf(null, SCENE)).toBeNull();
});
