import type { Frame } from "../core/drawing/camera.ts";
import { signScale } from "../core/drawing/crowd.ts";
import type { DrawnTie } from "../core/drawing/strandLine.ts";
import type { PlacedLabels } from "./labelPlacing.ts";
import type { Scene } from "../core/drawing/scene.ts";

/** What was really drawn, for the sentence beside the legend and for tests. */
export interface Drawn {
  readonly actors: number;
  readonly actorsInPicture: number;
  readonly ties: number;
  readonly tiesInPicture: number;
  readonly labelsLeftOut: number;
  readonly signFactor: number;
}

export function drawnOf(
  scene: Scene,
  ties: readonly DrawnTie[],
  { leftOut }: PlacedLabels,
  frame: Frame,
): Drawn {
  const { actors, fine, actorsInPicture, tiesInPicture } = scene;
  return {
    actors: actors.size + fine.dots.length,
    actorsInPicture,
    ties: ties.length + fine.tiePlaces.length,
    tiesInPicture,
    labelsLeftOut: leftOut,
    signFactor: signScale(scene, frame),
  };
}
