import { describe, expect, it } from "vitest";
import { signShape } from "../../src/core/layout/signShape.ts";
import type { SignsOnScreen } from "../../src/core/drawing/places.ts";
import { EMPTY_SCENE, type Scene, type SceneTie } from "../../src/core/drawing/scene.ts";
import { stepFrom, type Walk } from "../../src/network/walk.ts";
import { edgeWords, walkWords } from "../../src/network/walkWords.ts";
import { SIEGE } from "../core/view/siege.ts";

const tie = (a: number, b: number, count: number): SceneTie => ({ a, b, count, strands: [] });
const [WEAK, STRONG] = [tie(0, 1, 1), tie(0, 3, 3)];
/** Pompeo (0) between Netanyahu (1) on his left and Kataib Hezbollah (3) on his right. */
const SCENE: Scene = {
  ...EMPTY_SCENE,
  actors: new Map(
    [0, 3, 1].map((row, place) => [row, { row, count: 4 - row, partners: 1, radiusPx: 9, rank: place + 1 }]),
  ),
  ties: [WEAK, STRONG],
  tiesInPicture: 2,
};
const shape = signShape("person");
const SIGNS: SignsOnScreen = new Map(
  (
    [
      [0, 100],
      [1, 20],
      [3, 180],
    ] as const
  ).map(([row, x]) => [row, { x, y: 50, rx: 9, ry: 9, shape }]),
);
const FINE = { scene: SCENE.fine, model: [], viewport: { zoom: 1, panX: 0, panY: 0 } };
const GROUND = { scene: SCENE, signs: SIGNS, fine: FINE };
const at = (row: number, tie: SceneTie | null = null): Walk => ({ row, tie });

describe("a step", () => {
  it("from nowhere, from an actor no longer shown, or home, leads to the busiest", () => {
    expect(stepFrom(null, { type: "go", direction: "left" }, GROUND)).toEqual(at(0));
    expect(stepFrom(at(2), { type: "tie", by: 1 }, GROUND)).toEqual(at(0));
    expect(stepFrom(at(3), { type: "busiest" }, GROUND)).toEqual(at(0));
  });

  it("by arrow leads to the actor that way, also from a tie; at the edge nowhere", () => {
    expect(stepFrom(at(0), { type: "go", direction: "left" }, GROUND)).toEqual(at(1));
    expect(stepFrom(at(0, WEAK), { type: "go", direction: "right" }, GROUND)).toEqual(at(3));
    expect(stepFrom(at(3), { type: "go", direction: "right" }, GROUND)).toBeNull();
  });

  it("along ties begins with the strongest, or the weakest, and goes round", () => {
    const next = (walk: Walk, by: 1 | -1) => stepFrom(walk, { type: "tie", by }, GROUND);
    expect(next(at(0), 1)).toEqual(at(0, STRONG));
    expect(next(at(0, STRONG), 1)).toEqual(at(0, WEAK));
    expect(next(at(0, WEAK), 1)).toEqual(at(0, STRONG));
    expect(next(at(0), -1)).toEqual(at(0, WEAK));
    expect(next(at(1), 1)).toEqual(at(1, WEAK));
  });

  it("leads nowhere in an empty picture, nor along the ties of an actor without any", () => {
    const none = { ...SCENE, ties: [] };
    expect(stepFrom(at(0), { type: "tie", by: 1 }, { ...GROUND, scene: none })).toBeNull();
    const empty = { ...none, actors: new Map() };
    expect(stepFrom(null, { type: "busiest" }, { ...GROUND, scene: empty, signs: new Map() })).toBeNull();
  });
});

describe("in words", () => {
  it("an actor, where it was found, and that it is pinned", () => {
    const from = { row: 0, direction: "left" } as const;
    expect(walkWords(at(1), SCENE, SIEGE, false, from)).toBe(
      "Netanyahu, person, 3 interactions, 1 tie. Left of Pompeo.",
    );
    expect(walkWords(at(3), SCENE, SIEGE, true, null)).toBe(
      "Kataib Hezbollah, armed group, 1 interaction, 1 tie, pinned.",
    );
  });

  it("a tie, and which of how many", () => {
    expect(walkWords(at(0, STRONG), SCENE, SIEGE, false, null)).toBe(
      "Tie 1 of 2: Pompeo and Kataib Hezbollah, 3 interactions.",
    );
  });

  it("the edge", () => {
    expect(edgeWords(3, "right", SIEGE)).toBe("No actor to the right of Kataib Hezbollah.");
  });
});
