import type { Catalogue } from "../core/events/catalogue.ts";
import type { Picture } from "../core/events/picture.ts";
import type { Position } from "../core/model/graph.ts";
import type { Camera } from "../core/view/view.ts";
import {
  cameraOf,
  fitViewport,
  type Frame,
  signFactor,
  stretchFor,
  type Viewport,
  viewportOf,
  zoomedBy,
} from "./camera.ts";
import { paint } from "./drawing.ts";
import type { DrawnTie } from "./drawTies.ts";
import { type Attention, type Emphasis, emphasisOf } from "./emphasis.ts";
import { hitAt } from "./hit.ts";
import { createLabelLayer, type LabelLayer } from "./labelLayer.ts";
import { createLabelPlacing, type LabelPlacing, NO_LABELS, type PlacedLabels } from "./labelPlacing.ts";
import type { Rect } from "./labelRect.ts";
import { type Palette, readPalette } from "./palette.ts";
import { createPlaces, type Places, type SignsOnScreen } from "./places.ts";
import { EMPTY_SCENE, type Scene, sceneOf } from "./scene.ts";

export interface StageLayers {
  readonly frame: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly labels: SVGSVGElement;
  readonly labelClass: (cold: boolean) => string;
  /** Boxes on the screen that labels keep clear of: the zoom buttons. */
  readonly reserved: () => readonly DOMRect[];
}

/** What was really drawn, for the sentence beside the legend and for tests. */
export interface Drawn {
  readonly actors: number;
  readonly ties: number;
  readonly labelsLeftOut: number;
  readonly signFactor: number;
}

/** Told of what the hands on the network have to know: where the camera is and where the actors stand. */
export interface StageFollower {
  aimed(viewport: Viewport): void;
  placed(model: readonly Position[]): void;
}

const LABEL_REST_MS = 110;

/**
 * Draws the network on layers of its own: ties and signs on a canvas, labels as SVG text. It keeps
 * them in step: whatever changes, all show the same scene under the same camera. It needs no
 * cytoscape, so it is on the screen before cytoscape has loaded; cytoscape then follows it.
 */
export class Stage {
  readonly #layers: StageLayers;
  readonly #onDrawn: (drawn: Drawn) => void;
  readonly #places: Places;
  readonly #labelLayer: LabelLayer;
  readonly #placing: LabelPlacing;
  #palette: Palette;
  #frame: Frame;
  #viewport: Viewport;
  #scene: Scene = EMPTY_SCENE;
  #pointed: Attention | null = null;
  #selected: Attention | null = null;
  #emphasis: Emphasis | null = null;
  #signs: SignsOnScreen = new Map();
  #ties: readonly DrawnTie[] = [];
  #labels: PlacedLabels = NO_LABELS;
  #follower: StageFollower | null = null;
  #labelTimer = 0;
  #labelFrame = 0;
  #framePending = 0;

  constructor(layers: StageLayers, catalogue: Catalogue, onDrawn: (drawn: Drawn) => void) {
    this.#layers = layers;
    this.#onDrawn = onDrawn;
    this.#places = createPlaces(catalogue);
    this.#labelLayer = createLabelLayer(layers.labels, layers.labelClass);
    this.#placing = createLabelPlacing(catalogue, this.#labelLayer);
    this.#palette = readPalette(layers.frame);
    this.#frame = sizeOf(layers.frame);
    this.#places.stretchTo(stretchFor(this.#frame));
    this.#viewport = fitViewport([], this.#frame);
  }

  /** From now on the follower is told of every move; it may move the camera by `look`. */
  lead(follower: StageFollower | null): void {
    this.#follower = follower;
    follower?.placed(this.#places.model());
    follower?.aimed(this.#viewport);
  }

  show(picture: Picture): void {
    this.#take(picture);
    this.#draw();
    this.#placing.follow(this.#labels, this.#signs);
    this.#placeLabelsSoon();
  }

  /** A picture under a camera of its own. Answers with the camera, as `aim` does. */
  showAt(picture: Picture, camera: Camera | null): Camera {
    this.#take(picture);
    return this.aim(camera);
  }

  /** What the reader points at comes before what is selected. */
  point(attention: Attention | null): void {
    this.#pointed = attention;
    this.#emphasise();
  }

  select(attention: Attention | null): void {
    this.#selected = attention;
    this.#emphasise();
    this.#drawLabels();
  }

  /** The camera of a link, or a fit of what is shown. Answers with the camera that came of it. */
  aim(camera: Camera | null): Camera {
    const stretch = this.#places.stretch();
    const wanted =
      camera ?? cameraOf(fitViewport(this.#places.shown(this.#scene), this.#frame), this.#frame, stretch);
    // A fit is rounded like a link's camera, so that writing it down later moves nothing.
    this.#viewport = viewportOf(wanted, this.#frame, stretch);
    this.#follower?.aimed(this.#viewport);
    this.#drawAll();
    return wanted;
  }

  zoomBy(factor: number): void {
    this.look(zoomedBy(this.#viewport, factor, this.#frame));
    this.#follower?.aimed(this.#viewport);
  }

  /** The camera has been moved by hand: signs, ties and labels follow in the next frame. */
  look(viewport: Viewport): void {
    this.#viewport = viewport;
    if (this.#framePending === 0) this.#framePending = requestAnimationFrame(this.#follow);
  }

  camera(): Camera {
    return cameraOf(this.#viewport, this.#frame, this.#places.stretch());
  }

  /** What lies under a point of the frame: an actor, by label or sign, or a tie. */
  hitAt(x: number, y: number): Attention | null {
    return this.#labels.hit(x, y) ?? hitAt(this.#signs, this.#ties, x, y);
  }

  /** True where the frame has really changed. */
  resize(): boolean {
    const next = sizeOf(this.#layers.frame);
    if (next.width === this.#frame.width && next.height === this.#frame.height) return false;
    this.#frame = next;
    this.#places.stretchTo(stretchFor(next));
    this.#follower?.placed(this.#places.model());
    return true;
  }

  /** A font has come in: widths have changed. */
  refont(): void {
    this.#labelLayer.forgetSizes();
    this.#drawLabels();
  }

  retheme(): void {
    this.#palette = readPalette(this.#layers.frame);
    this.#drawAll();
  }

  /** Lets go of the layers. */
  leave(): void {
    cancelAnimationFrame(this.#framePending);
    cancelAnimationFrame(this.#labelFrame);
    clearTimeout(this.#labelTimer);
    this.#layers.labels.replaceChildren();
  }

  /** While the camera moves, signs and ties follow in the same frame; labels are placed anew at rest. */
  readonly #follow = (): void => {
    this.#framePending = 0;
    this.#draw();
    this.#placing.follow(this.#labels, this.#signs);
    clearTimeout(this.#labelTimer);
    this.#labelTimer = window.setTimeout(() => this.#drawLabels(), LABEL_REST_MS);
  };

  #take(picture: Picture): void {
    this.#scene = sceneOf(picture);
    this.#emphasis = emphasisOf(this.#pointed ?? this.#selected, this.#scene);
  }

  #placeLabelsSoon(): void {
    clearTimeout(this.#labelTimer);
    cancelAnimationFrame(this.#labelFrame);
    this.#labelFrame = requestAnimationFrame(() => {
      this.#labelTimer = window.setTimeout(() => this.#drawLabels());
    });
  }

  #drawAll(): void {
    clearTimeout(this.#labelTimer);
    cancelAnimationFrame(this.#labelFrame);
    this.#draw();
    this.#drawLabels();
  }

  #emphasise(): void {
    this.#emphasis = emphasisOf(this.#pointed ?? this.#selected, this.#scene);
    this.#paint();
    this.#placing.recolour(this.#labels, this.#emphasis);
  }

  #draw(): void {
    this.#signs = this.#places.signsOnScreen(this.#scene, this.#viewport, signFactor(this.#frame));
    this.#ties = this.#places.tiesBetween(this.#scene, this.#signs);
    this.#paint();
  }

  #paint(): void {
    const [ties, signs, emphasis] = [this.#ties, this.#signs, this.#emphasis];
    const drawing = { ties, signs, emphasis, chosen: chosenRows(this.#selected) };
    paint(this.#layers.canvas, this.#frame, drawing, this.#palette);
  }

  #drawLabels(): void {
    this.#labels = this.#placing.place({
      scene: this.#scene,
      signs: this.#signs,
      drawn: this.#ties,
      frame: this.#frame,
      selected: this.#selected,
      emphasis: this.#emphasis,
      reserved: reservedIn(this.#layers),
    });
    this.#onDrawn({
      actors: this.#scene.actors.size,
      ties: this.#ties.length,
      labelsLeftOut: this.#labels.leftOut,
      signFactor: signFactor(this.#frame),
    });
  }
}

function sizeOf(element: HTMLElement): Frame {
  return { width: element.clientWidth, height: element.clientHeight };
}

function reservedIn({ frame, reserved }: StageLayers): Rect[] {
  const origin = frame.getBoundingClientRect();
  return reserved().map(({ x, y, width, height }) => ({ x: x - origin.x, y: y - origin.y, width, height }));
}

function chosenRows(selected: Attention | null): readonly number[] {
  if (selected?.type === "actor") return [selected.row];
  return selected?.type === "tie" ? [selected.a, selected.b] : [];
}
