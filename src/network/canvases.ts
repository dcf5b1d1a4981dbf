import type { Frame, Viewport } from "../core/drawing/camera.ts";
import { ropeScale, signScale } from "../core/drawing/crowd.ts";
import type { Attention, Emphasis } from "../core/drawing/emphasis.ts";
import type { Presence } from "../core/drawing/glide.ts";
import type { Palette } from "../core/drawing/palette.ts";
import { inFrame, type Places, type SignsOnScreen } from "../core/drawing/places.ts";
import { EMPTY_SCENE, type Scene } from "../core/drawing/scene.ts";
import type { DrawnTie } from "../core/drawing/strandLine.ts";
import type { FineDrawing } from "./drawFine.ts";
import { paint } from "./drawing.ts";
import { FineLayer } from "./fineLayer.ts";
import { hitAt } from "./hit.ts";
import type { Looking } from "./looking.ts";
import { readPalette } from "./readPalette.ts";
import type { StageLayers } from "./stageLayers.ts";
import type { Standing } from "./standing.ts";

/** What is seen of a scene under a camera, and can be pointed at: all but the labels. */
export class Canvases {
  readonly #layers: StageLayers;
  readonly #places: Places;
  readonly #standing: Standing;
  readonly #looking: Looking;
  readonly #fine: FineLayer;
  #palette: Palette;
  #scene: Scene = EMPTY_SCENE;
  #viewport: Viewport = { zoom: 1, panX: 0, panY: 0 };
  #frame: Frame = { width: 0, height: 0 };
  #signs: SignsOnScreen = new Map();
  #ties: readonly DrawnTie[] = [];
  #presence: Presence | null = null;

  constructor(layers: StageLayers, places: Places, standing: Standing, looking: Looking) {
    this.#layers = layers;
    this.#places = places;
    this.#standing = standing;
    this.#looking = looking;
    this.#fine = new FineLayer(layers.field);
    this.#palette = readPalette(layers.frame);
  }

  leave(): void {
    this.#fine.leave();
  }

  retheme(): void {
    this.#palette = readPalette(this.#layers.frame);
  }

  signs(): SignsOnScreen {
    return this.#signs;
  }

  shown(): { readonly signs: SignsOnScreen; readonly fine: FineDrawing } {
    return { signs: this.#signs, fine: this.fine() };
  }

  ties(): readonly DrawnTie[] {
    return this.#ties;
  }

  fine(): FineDrawing {
    return { scene: this.#scene.fine, model: this.#places.model(), viewport: this.#viewport };
  }

  /** Says which rows a camera shows. */
  inFrame(viewport: Viewport, frame: Frame): (row: number) => boolean {
    return inFrame(this.#places.model(), viewport, frame);
  }

  /** Works out where everything stands; `paint` then shows it. Fine lines only move, until `sharpen`. */
  project(scene: Scene, viewport: Viewport, frame: Frame, presence: Presence | null): void {
    [this.#scene, this.#viewport, this.#frame, this.#presence] = [scene, viewport, frame, presence];
    this.#signs = this.#places.signsOnScreen(scene, viewport, signScale(scene, frame));
    this.#ties = this.#places.tiesBetween(scene, this.#signs, ropeScale(scene, frame));
    this.#fine.move(viewport);
  }

  /** Draws the fine lines anew where anything about them has changed; whoever is carried leaves its own behind. */
  sharpen(): void {
    if (this.#standing.carried() !== null) return;
    this.#fine.show(this.#scene.fine, this.#places.model(), this.#viewport, this.#frame, this.#palette);
  }

  paint(emphasis: Emphasis | null): void {
    const marks = this.#looking.marks(this.#standing.pinned());
    const [ties, signs, presence] = [this.#ties, this.#signs, this.#presence];
    this.#fine.fade(emphasis === null ? 1 : this.#palette.fade);
    const drawing = { ties, signs, fine: this.fine(), emphasis, marks, presence };
    paint(this.#layers.canvas, this.#frame, drawing, this.#palette);
  }

  /** The actor, by sign or dot, or the tie under a point of the frame. */
  hitAt(x: number, y: number): Attention | null {
    return hitAt({ signs: this.#signs, ties: this.#ties, fine: this.fine() }, x, y);
  }
}
