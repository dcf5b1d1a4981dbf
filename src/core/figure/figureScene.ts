import { fitCamera, type Frame, type Viewport, viewportOf } from "../drawing/camera.ts";
import { ropeScale, signScale } from "../drawing/crowd.ts";
import { alwaysDrawn, alwaysSigns, type Attention, type Emphasis, emphasisOf } from "../drawing/emphasis.ts";
import { createPlaces, inFrame, type SignsOnScreen } from "../drawing/places.ts";
import { type Scene, sceneOf } from "../drawing/scene.ts";
import type { DrawnTie } from "../drawing/strandLine.ts";
import { rowOfActor } from "../events/rowOfActor.ts";
import type { Position } from "../model/graph.ts";
import type { Selection } from "../view/view.ts";
import type { FigureInput } from "./figureInput.ts";

/** The network in its frame, as the screen would have it in a frame of that size. */
export interface FigureScene {
  readonly frame: Frame;
  readonly scene: Scene;
  readonly signs: SignsOnScreen;
  readonly ties: readonly DrawnTie[];
  /** Where all actors of the layout stand, by row, before the camera. */
  readonly model: readonly Position[];
  readonly viewport: Viewport;
  readonly selected: Attention | null;
  readonly emphasis: Emphasis | null;
  /** Rows of actors that were put in their places by hand. */
  readonly pinned: ReadonlySet<number>;
  /** Size of a sign for each px of `signRadius`. */
  readonly factor: number;
}

export function figureScene(input: FigureInput, frame: Frame): FigureScene {
  const { catalogue, picture, view } = input;
  const rowOf = (id: string): number => rowOfActor(catalogue.actors, id);
  const selected = attentionOf(view.selection, rowOf, input.participants);
  const focus = new Set(view.focus.map(rowOf));
  const always = { always: alwaysDrawn(selected, focus), rows: alwaysSigns(selected, focus) };
  const pins = new Map(view.pins.map(({ actor, x, y }): [number, Position] => [rowOf(actor), [x, y]]));
  const places = createPlaces(catalogue);
  places.stretchToFill(frame);
  const stretch = places.stretch();
  places.pinTo(pins);
  const camera = view.camera ?? fitCamera(places.shown(sceneOf(picture, view, always)), frame, stretch);
  const viewport = viewportOf(camera, frame, stretch);
  const shows = inFrame(places.model(), viewport, frame);
  const scene = sceneOf(picture, view, { ...always, inFrame: shows });
  const factor = signScale(scene, frame);
  const signs = places.signsOnScreen(scene, viewport, factor);
  const emphasis = emphasisOf(selected, scene);
  const ties = places.tiesBetween(scene, signs, ropeScale(scene, frame));
  const [model, pinned] = [places.model(), new Set(pins.keys())];
  return { frame, scene, signs, ties, model, viewport, selected, emphasis, pinned, factor };
}

function attentionOf(
  selection: Selection | null,
  rowOf: (id: string) => number,
  participants: readonly number[],
): Attention | null {
  switch (selection?.type) {
    case undefined:
      return null;
    case "actor":
      return { type: "actor", row: rowOf(selection.actor) };
    case "tie":
      return { type: "tie", a: rowOf(selection.a), b: rowOf(selection.b) };
    case "interaction":
      return participants.length === 0 ? null : { type: "actors", rows: new Set(participants) };
  }
}
