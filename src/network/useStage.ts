import { useLayoutEffect, useMemo, useState } from "react";
import type { Catalogue } from "../core/events/catalogue.ts";
import { withCamera } from "../core/view/change.ts";
import { sameFilters } from "../core/view/sameView.ts";
import type { View } from "../core/view/view.ts";
import { afterPaint } from "../store/afterPaint.ts";
import type { Explorer } from "../store/explorer.ts";
import type { ExplorerState } from "../store/state.ts";
import { useExplorerStore } from "../store/useExplorer.ts";
import { attentionTo } from "./attentionTo.ts";
import styles from "./Network.module.css";
import { FORCED_COLOURS } from "./readPalette.ts";
import { Stage } from "./stage.ts";
import type { Drawn } from "./drawn.ts";
import type { StageLayers } from "./stageLayers.ts";

/** The stage with the camera's deliberate moves, which the link keeps. */
export interface DrivenStage {
  readonly stage: Stage;
  zoom(by: number): void;
  fit(): void;
}

/** The elements of the network, once they stand. */
export interface Layers {
  readonly frame: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly field: HTMLCanvasElement;
  readonly labels: SVGSVGElement;
  readonly corners: readonly HTMLElement[];
}

/** Makes the stage, and keeps it in step with the store. */
export function useStage(
  layersOf: () => Layers | null,
  catalogue: Catalogue,
  onDrawn: (drawn: Drawn) => void,
): DrivenStage | null {
  const explorer = useExplorerStore();
  const [stage, setStage] = useState<Stage | null>(null);
  useLayoutEffect(() => {
    const layers = layersOf();
    if (layers === null) return;
    const made = new Stage(stageLayers(layers), catalogue, onDrawn);
    const stops = [followStore(explorer, made, catalogue), watchFrame(explorer, layers.frame, made)];
    setStage(made);
    return () => {
      for (const stop of stops) stop();
      made.leave();
    };
  }, [layersOf, catalogue, explorer, onDrawn]);
  return useMemo(() => (stage === null ? null : drive(stage, explorer)), [stage, explorer]);
}

function stageLayers({ frame, canvas, field, labels, corners }: Layers): StageLayers {
  return {
    frame,
    canvas,
    field,
    labels,
    labelClass: (cold) => `${styles.label} ${cold ? styles.cold : ""}`,
    reserved: () => corners.map((corner) => corner.getBoundingClientRect()),
  };
}

/** Repaints for each new picture, and aims the camera when the view asks for it. */
function followStore(explorer: Explorer, stage: Stage, catalogue: Catalogue): () => void {
  let aimed = -1;
  let shown: View | null = null;
  const paint = (): void => {
    const { picture, pictured, view, fitRequests } = explorer.getState();
    if (picture === null) return;
    const isFirst = shown === null;
    if (aimed === fitRequests && !isFittedAnew(shown, pictured, view))
      stage.show(picture, pictured, shown !== null && onlyTimeMoved(shown, pictured));
    else {
      const glides = shown !== null && isStep(shown, pictured) && !matchMedia(STILL).matches;
      const camera = stage.showAt(picture, { ...pictured, camera: view.camera }, glides);
      explorer.actions.see(camera, stage.drawn().frame);
    }
    aimed = fitRequests;
    shown = pictured;
    // The mark of the first picture comes with its labels.
    if (!stage.drawn().labelled) afterPaint(() => markWhenPainted("demarche:network-drawn"));
    else markWhenPainted(isFirst ? "demarche:network-drawn" : "demarche:picture-drawn");
  };
  const select = (): void => {
    const { view, evidence } = explorer.getState();
    stage.select(attentionTo(view.selection, catalogue, evidence));
  };
  const pin = (): void => stage.pin(explorer.getState().view.pins);
  pin();
  select();
  paint();
  return explorer.subscribe((state, before) => {
    if (state.view.selection !== before.view.selection || concernsInteraction(state, before)) select();
    if (state.view.pins !== before.view.pins) pin();
    if (state.picture !== before.picture) paint();
    else if (state.fitRequests !== before.fitRequests && state.picture !== null)
      explorer.actions.see(stage.aim(state.view.camera), stage.drawn().frame);
  });
}

/** More or less of the picture is drawn, under a camera that nobody has chosen. */
function isFittedAnew(shown: View | null, { tiesDrawn }: View, { camera }: View): boolean {
  return shown !== null && shown.tiesDrawn !== tiesDrawn && camera === null;
}

/** For whom nothing may move. */
const STILL = "(prefers-reduced-motion: reduce)";

/** From one slide of a story to another: there the eye is to follow what stays. */
function isStep({ story: from }: View, { story: to }: View): boolean {
  return from !== null && to !== null && from.id === to.id;
}

/** The window has moved, or nothing that decides what is drawn. */
function onlyTimeMoved(a: View, b: View): boolean {
  return a.sizedBy === b.sizedBy && a.tiesDrawn === b.tiesDrawn && sameFilters({ ...a, window: b.window }, b);
}

/** The records of a selected interaction have come: they say who took part. */
function concernsInteraction({ view, evidence }: ExplorerState, before: ExplorerState): boolean {
  return view.selection?.type === "interaction" && evidence !== before.evidence;
}

/** A mark for benchmarks, set once the frame that shows the drawing is done. */
function markWhenPainted(name: string): void {
  afterPaint(() => performance.mark(name));
}

/** Keeps a fit a fit, and a chosen camera where it was, when the frame or the theme changes. */
function watchFrame(explorer: Explorer, frame: HTMLElement, stage: Stage): () => void {
  const observer = new ResizeObserver(() => {
    if (stage.resize()) explorer.actions.see(stage.aim(explorer.getState().view.camera), stage.drawn().frame);
  });
  observer.observe(frame);
  const scheme = matchMedia("(prefers-color-scheme: dark)");
  const retheme = (): void => stage.retheme();
  const forced = matchMedia(FORCED_COLOURS);
  scheme.addEventListener("change", retheme);
  forced.addEventListener("change", retheme);
  window.addEventListener("demarche:theme", retheme);
  const refont = (): void => stage.refont();
  document.fonts.addEventListener("loadingdone", refont);
  return () => {
    observer.disconnect();
    scheme.removeEventListener("change", retheme);
    forced.removeEventListener("change", retheme);
    window.removeEventListener("demarche:theme", retheme);
    document.fonts.removeEventListener("loadingdone", refont);
  };
}

function drive(stage: Stage, explorer: Explorer): DrivenStage {
  return {
    stage,
    zoom(by) {
      stage.zoomBy(by);
      explorer.actions.change((view) => withCamera(view, stage.camera()), "replace");
    },
    fit() {
      explorer.actions.change((view) => withCamera(view, null), "replace");
      explorer.actions.see(stage.aim(explorer.getState().view.camera), stage.drawn().frame);
    },
  };
}
