import type { Picture } from "../core/events/picture.ts";
import { alwaysDrawn, type Attention } from "../core/drawing/emphasis.ts";
import { EMPTY_SCENE, type Scene, type SceneChoice, sceneOf } from "../core/drawing/scene.ts";

/** Remembers the picture, so that its scene can be made again for another selection. */
export interface SceneMaker {
  take(picture: Picture, choice: SceneChoice): void;
  /** With the ties of the selection, whatever the drawing budget. */
  make(selected: Attention | null): Scene;
}

export function createSceneMaker(rowOf: ReadonlyMap<string, number>): SceneMaker {
  let asked: { readonly picture: Picture; readonly choice: SceneChoice } | null = null;
  let focus: ReadonlySet<number> = new Set();
  return {
    take(picture, choice) {
      asked = { picture, choice };
      focus = new Set(choice.focus.map((id) => rowOf.get(id) ?? -1));
    },
    make: (selected) =>
      asked === null ? EMPTY_SCENE : sceneOf(asked.picture, asked.choice, alwaysDrawn(selected, focus)),
  };
}
