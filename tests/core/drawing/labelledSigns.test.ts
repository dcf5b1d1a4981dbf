import { expect, it } from "vitest";
import { labelledSigns } from "../../../src/core/drawing/labelledSigns.ts";
import { EMPTY_SCENE, type Scene, type SceneActor, type SceneTie } from "../../../src/core/drawing/scene.ts";
import type { SignsOnScreen } from "../../../src/core/drawing/places.ts";
import { signShape } from "../../../src/core/layout/signShape.ts";

const ACTORS = Array.from({ length: 60 }, (_, row): SceneActor => {
  return { row, count: 600 - row, partners: 1, radiusPx: 5, rank: row + 1 };
});
const SIGNS: SignsOnScreen = new Map(
  ACTORS.map(({ row }) => [row, { x: row, y: row, rx: 5, ry: 5, shape: signShape("state") }]),
);
const tie = (a: number, b: number, count: number): SceneTie => ({ a, b, count, strands: [] });

/** The last actor is tied to two: to 50 strongly and to 0 weakly. */
function scene(actorsInPicture: number): Scene {
  const actors = new Map(ACTORS.map((actor) => [actor.row, actor]));
  return { ...EMPTY_SCENE, actors, ties: [tie(0, 59, 2), tie(50, 59, 30), tie(1, 2, 90)], actorsInPicture };
}

const orders = (one: Scene, row: number): readonly (number | undefined)[] =>
  labelledSigns(one, SIGNS, { type: "actor", row }, null).map(({ order }) => order);

it("lets everybody choose by rank where all of a picture is drawn", () => {
  expect(orders(scene(60), 59)).toEqual([...ACTORS.slice(0, 59).map(({ rank }) => rank), 0]);
});

it("lets the strongest partners choose first of a picture in part, and leaves all but the busiest others out", () => {
  const chosen = orders(scene(61), 59);
  expect([chosen[59], chosen[50], chosen[0]]).toEqual([0, 1, 2]);
  expect(chosen.slice(1, 21)).toEqual([...ACTORS.slice(1, 20).map(({ rank }) => 12 + rank), Infinity]);
  expect(new Set(chosen.slice(20, 50))).toEqual(new Set([Infinity]));
});

it("lets everybody choose by rank where nobody is selected", () => {
  const signs = labelledSigns(scene(61), SIGNS, null, 7);
  expect(signs.filter(({ selected }) => selected).map(({ id }) => id)).toEqual([7]);
  expect(signs.filter(({ id }) => id !== 7).every(({ order, rank }) => order === rank)).toBe(true);
});
