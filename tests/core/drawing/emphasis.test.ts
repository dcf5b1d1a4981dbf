import { expect, it } from "vitest";
import { alwaysDrawn, emphasisOf } from "../../../src/core/drawing/emphasis.ts";
import { EMPTY_SCENE, type Scene, type SceneTie } from "../../../src/core/drawing/scene.ts";

const tie = (a: number, b: number): SceneTie => ({ a, b, count: 1, strands: [] });
/** 0 – 1 – 2 – 3, and 4 on its own. */
const SCENE: Scene = { ...EMPTY_SCENE, ties: [tie(0, 1), tie(1, 2), tie(2, 3)] };

it("an actor keeps its ties and its neighbours", () => {
  expect(emphasisOf({ type: "actor", row: 1 }, SCENE)).toEqual({
    actors: new Set([0, 1, 2]),
    ties: new Set(["0_1", "1_2"]),
    fineTies: new Int32Array(),
    cased: null,
  });
});

it("a tie keeps both its ends with their ties, and is drawn with a casing", () => {
  expect(emphasisOf({ type: "tie", a: 1, b: 2 }, SCENE)).toEqual({
    actors: new Set([0, 1, 2, 3]),
    ties: new Set(["0_1", "1_2", "2_3"]),
    fineTies: new Int32Array(),
    cased: "1_2",
  });
});

it("an actor without ties keeps itself alone", () => {
  expect(emphasisOf({ type: "actor", row: 4 }, SCENE)).toEqual({
    actors: new Set([4]),
    ties: new Set(),
    fineTies: new Int32Array(),
    cased: null,
  });
});

it("nothing pointed at and nothing selected leaves everything at rest", () => {
  expect(emphasisOf(null, SCENE)).toBeNull();
});

it("the drawing budget takes no tie of the selection, nor of an actor in focus", () => {
  const ties = [
    [0, 1],
    [1, 2],
    [2, 3],
  ] as const;
  const kept = (...args: Parameters<typeof alwaysDrawn>) =>
    ties.filter(([a, b]) => alwaysDrawn(...args)(a, b));
  expect(kept(null, new Set())).toEqual([]);
  expect(kept(null, new Set([3]))).toEqual([[2, 3]]);
  expect(kept({ type: "actor", row: 1 }, new Set())).toEqual([
    [0, 1],
    [1, 2],
  ]);
  expect(kept({ type: "tie", a: 1, b: 0 }, new Set([3]))).toEqual([
    [0, 1],
    [2, 3],
  ]);
  expect(kept({ type: "actors", rows: new Set([0, 1, 3]) }, new Set())).toEqual([[0, 1]]);
});
