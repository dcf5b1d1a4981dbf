import type { Picture } from "../core/events/picture.ts";
import { alwaysDrawn, alwaysSigns, type Attention } from "../core/drawing/emphasis.ts";
import { EMPTY_SCENE, type Scene, type SceneChoice, sceneOf, wasDrawnIn } from "../core/drawing/scene.ts";

/** Remembers the picture, so that its scene can be made again for another selection. */
export interface SceneMaker {
  take(picture: Picture, choice: SceneChoice): void;
  /**
   * With the ties of the selection and signs for these rows, whatever the drawing budget; what was
   * drawn `before` may lag behind the budget.
   */
  make(selected: Attention | null, shown: readonly number[], before: Scene | null): Scene;
}

export function createSceneMaker(rowOf: ReadonlyMap<string, number>): SceneMaker {
  let asked: { readonly picture: Picture; readonly choice: SceneChoice } | null = null;
  let focus: ReadonlySet<number> = new Set();
  return {
    take(picture, choice) {
      asked = { picture, choice };
      focus = new Set(choice.focus.map((id) => rowOf.get(id) ?? -1));
    },
    make(selected, shown, before) {
      if (asked === null) return EMPTY_SCENE;
      return sceneOf(asked.picture, asked.choice, {
        always: alwaysDrawn(selected, focus),
        rows: [...alwaysSigns(selected, focus), ...shown],
        ...(before === null ? {} : { before: wasDrawnIn(before) }),
      });
    },
  };
}
