import type { Catalogue } from "../core/events/catalogue.ts";
import type { Attention, Emphasis } from "../core/drawing/emphasis.ts";
import type { SignsOnScreen } from "../core/drawing/places.ts";
import { createLabelClock, type LabelClock } from "./labelClock.ts";
import { createLabelLayer } from "./labelLayer.ts";
import { createLabelPlacing, type LabelTask, NO_LABELS, type PlacedLabels } from "./labelPlacing.ts";
import { reservedIn, type StageLayers } from "./stageLayers.ts";

/** The labels of a stage as they stand. */
export interface StageLabels {
  readonly clock: LabelClock;
  /** All anew, or `gently`: each where it was, if that is free. */
  place(task: Omit<LabelTask, "before" | "reserved">, gently: boolean): PlacedLabels;
  /** Signs have moved, and their labels with them. */
  follow(signs: SignsOnScreen): void;
  recolour(emphasis: Emphasis | null): void;
  hit(x: number, y: number): Attention | null;
  /** A font has come in: widths are measured again. */
  forgetSizes(): void;
  leave(): void;
}

export function createStageLabels(layers: StageLayers, catalogue: Catalogue): StageLabels {
  const placing = createLabelPlacing(catalogue, createLabelLayer(layers.labels, layers.labelClass));
  const clock = createLabelClock();
  let labels = NO_LABELS;
  return {
    clock,
    place(task, gently) {
      labels = placing.place({ ...task, before: gently ? labels : null, reserved: reservedIn(layers) });
      return labels;
    },
    follow: (signs) => placing.follow(labels, signs),
    recolour: (emphasis) => placing.recolour(labels, emphasis),
    hit: (x, y) => labels.hit(x, y),
    forgetSizes: () => placing.forgetSizes(),
    leave() {
      clock.cancel();
      layers.labels.replaceChildren();
    },
  };
}
