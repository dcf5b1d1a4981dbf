import { type Frame, signFactor } from "../core/drawing/camera.ts";
import type { DrawnTie } from "../core/drawing/strandLine.ts";
import type { PlacedLabels } from "./labelPlacing.ts";
import type { Scene } from "../core/drawing/scene.ts";

/** What was really drawn, for the sentence beside the legend and for tests. */
export interface Drawn {
  readonly actors: number;
  readonly ties: number;
  readonly tiesInPicture: number;
  readonly labelsLeftOut: number;
  readonly signFactor: number;
}

export function drawnOf(
  { actors, tiesInPicture }: Scene,
  ties: readonly DrawnTie[],
  { leftOut }: PlacedLabels,
  frame: Frame,
): Drawn {
  return {
    actors: actors.size,
    ties: ties.length,
    tiesInPicture,
    labelsLeftOut: leftOut,
    signFactor: signFactor(frame),
  };
}
