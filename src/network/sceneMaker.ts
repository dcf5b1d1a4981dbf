import type { Picture } from "../core/events/picture.ts";
import { alwaysDrawn, alwaysSigns } from "../core/drawing/emphasis.ts";
import { EMPTY_SCENE, type Scene, type SceneChoice, sceneOf, wasDrawnIn } from "../core/drawing/scene.ts";
import type { Looking } from "./looking.ts";
import type { Standing } from "./standing.ts";

/** Remembers the picture, so that its scene can be made again for another selection. */
export interface SceneMaker {
  take(picture: Picture, choice: SceneChoice): void;
  /**
   * With the ties of the selection and signs for these rows, whatever the drawing budget; what was
   * drawn `before` may lag behind the budget.
   */
  make(inFrame: (row: number) => boolean, before: Scene | null): Scene;
}

export function createSceneMaker(
  rowOf: ReadonlyMap<string, number>,
  looking: Looking,
  standing: Standing,
): SceneMaker {
  let asked: { readonly picture: Picture; readonly choice: SceneChoice } | null = null;
  let focus: ReadonlySet<number> = new Set();
  return {
    take(picture, choice) {
      asked = { picture, choice };
      focus = new Set(choice.focus.map((id) => rowOf.get(id) ?? -1));
    },
    make(inFrame, before) {
      if (asked === null) return EMPTY_SCENE;
      const { selected, current } = looking.kept();
      const shown = [standing.carried(), current].filter((row) => row !== null);
      return sceneOf(asked.picture, asked.choice, {
        always: alwaysDrawn(selected, focus),
        rows: [...alwaysSigns(selected, focus), ...shown],
        inFrame,
        ...(before === null ? {} : { before: wasDrawnIn(before) }),
      });
    },
  };
}
