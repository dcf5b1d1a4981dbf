import type { Core } from "cytoscape";
import type { Catalogue } from "../core/events/catalogue.ts";
import type { Picture } from "../core/events/picture.ts";
import type { Camera } from "../core/view/view.ts";
import {
  type Frame,
  type Viewport,
  cameraOf,
  fitViewport,
  signFactor,
  stretchFor,
  viewportOf,
} from "./camera.ts";
import { cytoscapeStyle } from "./cytoscapeStyle.ts";
import type { DrawnTie } from "./drawTies.ts";
import { type Attention, type Emphasis, emphasisOf } from "./emphasis.ts";
import { hitAt } from "./hit.ts";
import { createLabelLayer, type LabelLayer } from "./labelLayer.ts";
import { createLabelPlacing, type LabelPlacing, NO_LABELS, type PlacedLabels } from "./labelPlacing.ts";
import type { Rect } from "./labelRect.ts";
import { type Palette, readPalette } from "./palette.ts";
import { createPlaces, type Places, type SignsOnScreen } from "./places.ts";
import { EMPTY_SCENE, type Scene, sceneOf } from "./scene.ts";
import { type SetSigns, signSetter } from "./signs.ts";
import { paintTies } from "./tieLayer.ts";

export interface StageLayers {
  readonly frame: HTMLElement;
  readonly ties: HTMLCanvasElement;
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

const LABEL_REST_MS = 110;

/**
 * The one adapter around cytoscape, which holds the actors' signs and the camera; ties and labels are
 * our own layers. It keeps the three in step: whatever changes, all show the same scene and camera.
 */
export class Stage {
  readonly #cy: Core;
  readonly #layers: StageLayers;
  readonly #onDrawn: (drawn: Drawn) => void;
  readonly #setSigns: SetSigns;
  readonly #places: Places;
  readonly #labelLayer: LabelLayer;
  readonly #placing: LabelPlacing;
  #palette: Palette;
  #frame: Frame;
  #scene: Scene = EMPTY_SCENE;
  #pointed: Attention | null = null;
  #selected: Attention | null = null;
  #emphasis: Emphasis | null = null;
  #signs: SignsOnScreen = new Map();
  #drawn: readonly DrawnTie[] = [];
  #labels: PlacedLabels = NO_LABELS;
  #signZoom = 0;
  #labelTimer = 0;
  #labelFrame = 0;
  #framePending = 0;

  constructor(cy: Core, layers: StageLayers, catalogue: Catalogue, onDrawn: (drawn: Drawn) => void) {
    this.#cy = cy;
    this.#layers = layers;
    this.#onDrawn = onDrawn;
    this.#setSigns = signSetter(cy, catalogue);
    this.#places = createPlaces(catalogue);
    this.#labelLayer = createLabelLayer(layers.labels, layers.labelClass);
    this.#placing = createLabelPlacing(catalogue, this.#labelLayer);
    this.#palette = readPalette(layers.frame);
    this.#frame = sizeOf(layers.frame);
    this.#places.stretchTo(cy, stretchFor(this.#frame));
    cy.style(cytoscapeStyle(this.#palette));
    cy.on("viewport", this.#onViewport);
  }

  /** Signs and ties at once; labels in the task after the frame, so that none waits for their placing. */
  show(picture: Picture): void {
    this.#take(picture);
    this.#drawSigns();
    this.#drawTies();
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
    const { zoom, panX, panY } = viewportOf(wanted, this.#frame, stretch);
    this.#cy.viewport({ zoom, pan: { x: panX, y: panY } });
    this.#drawAll();
    return wanted;
  }

  zoomBy(factor: number): void {
    const middle = { x: this.#frame.width / 2, y: this.#frame.height / 2 };
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition: middle });
  }

  camera(): Camera {
    return cameraOf(this.#viewport(), this.#frame, this.#places.stretch());
  }

  /** What lies under a point of the frame: an actor, by label or sign, or a tie. */
  hitAt(x: number, y: number): Attention | null {
    return this.#labels.hit(x, y) ?? hitAt(this.#signs, this.#drawn, x, y);
  }

  /** True where the frame has really changed. */
  resize(): boolean {
    const next = sizeOf(this.#layers.frame);
    if (next.width === this.#frame.width && next.height === this.#frame.height) return false;
    this.#frame = next;
    this.#cy.resize();
    this.#places.stretchTo(this.#cy, stretchFor(next));
    return true;
  }

  /** A font has come in: widths have changed. */
  refont(): void {
    this.#labelLayer.forgetSizes();
    this.#drawLabels();
  }

  retheme(): void {
    this.#palette = readPalette(this.#layers.frame);
    this.#cy.style(cytoscapeStyle(this.#palette));
    this.#drawAll();
  }

  /** Lets go of cytoscape and of the layers. */
  leave(): void {
    cancelAnimationFrame(this.#framePending);
    cancelAnimationFrame(this.#labelFrame);
    clearTimeout(this.#labelTimer);
    this.#layers.labels.replaceChildren();
    if (!this.#cy.destroyed()) this.#cy.off("viewport", this.#onViewport);
  }

  readonly #onViewport = (): void => {
    if (this.#framePending === 0) this.#framePending = requestAnimationFrame(this.#follow);
  };

  /** While the camera moves, signs and ties follow in the same frame; labels are placed anew at rest. */
  readonly #follow = (): void => {
    this.#framePending = 0;
    if (this.#cy.zoom() !== this.#signZoom) this.#drawSigns();
    this.#drawTies();
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
    this.#drawSigns();
    this.#drawTies();
    this.#drawLabels();
  }

  #emphasise(): void {
    this.#emphasis = emphasisOf(this.#pointed ?? this.#selected, this.#scene);
    this.#drawSigns();
    this.#paintTies();
    this.#placing.recolour(this.#labels, this.#emphasis);
  }

  #drawSigns(): void {
    this.#signZoom = this.#cy.zoom();
    this.#setSigns({
      scene: this.#scene,
      emphasis: this.#emphasis,
      selected: this.#selected,
      factor: signFactor(this.#frame),
      zoom: this.#signZoom,
    });
  }

  #drawTies(): void {
    this.#signs = this.#places.signsOnScreen(this.#scene, this.#viewport(), signFactor(this.#frame));
    this.#drawn = this.#places.tiesBetween(this.#scene, this.#signs);
    this.#paintTies();
  }

  #paintTies(): void {
    paintTies(this.#layers.ties, this.#frame, this.#drawn, this.#palette, this.#emphasis);
  }

  #drawLabels(): void {
    this.#labels = this.#placing.place({
      scene: this.#scene,
      signs: this.#signs,
      drawn: this.#drawn,
      frame: this.#frame,
      selected: this.#selected,
      emphasis: this.#emphasis,
      reserved: reservedIn(this.#layers),
    });
    this.#onDrawn({
      actors: this.#scene.actors.size,
      ties: this.#drawn.length,
      labelsLeftOut: this.#labels.leftOut,
      signFactor: signFactor(this.#frame),
    });
  }

  #viewport(): Viewport {
    return { zoom: this.#cy.zoom(), panX: this.#cy.pan().x, panY: this.#cy.pan().y };
  }
}

function sizeOf(element: HTMLElement): Frame {
  return { width: element.clientWidth, height: element.clientHeight };
}

function reservedIn({ frame, reserved }: StageLayers): Rect[] {
  const origin = frame.getBoundingClientRect();
  return reserved().map(({ x, y, width, height }) => ({ x: x - origin.x, y: y - origin.y, width, height }));
}
