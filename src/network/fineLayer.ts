import type { Frame, Viewport } from "../core/drawing/camera.ts";
import type { FineScene } from "../core/drawing/fineScene.ts";
import type { Palette } from "../core/drawing/palette.ts";
import type { Position } from "../core/model/graph.ts";
import { FinePlate, type FineView, samePlaces } from "./finePlate.ts";

/** Drawn beyond the frame, so that a camera that moves a little shows no edge. */
const MARGIN_PX = 90;
/** So many lines are drawn sharp at every step. */
const FEW_LINES = 300;
/** After the last change of many lines; until then they are drawn coarse. */
const SHARPEN_AFTER_MS = 60;
/** As long as the page may be kept from other work at a time. */
const SLICE_MS = 16;

/**
 * The canvas of fine lines and dots, beneath signs and strong ties. While the camera moves its picture
 * moves with it. A window step draws only the lines that leave and enter, at half the resolution
 * where they are many; what comes to rest is drawn sharp soon after, a little at a time.
 */
export class FineLayer {
  readonly #canvas: HTMLCanvasElement;
  readonly #sharp = new FinePlate(1);
  readonly #coarse = new FinePlate(2);
  /** What is wanted, and what is on the canvas. */
  #wanted: FineView | null = null;
  #shown: FineView | null = null;
  #viewport: Viewport = { zoom: 1, panX: 0, panY: 0 };
  #timer = 0;
  #opacity = 1;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    canvas.hidden = true;
  }

  show(
    fine: FineScene,
    model: readonly Position[],
    viewport: Viewport,
    frame: Frame,
    palette: Palette,
  ): void {
    const isEmpty = fine.tiePlaces.length === 0 && fine.dots.length === 0;
    // Small pictures never touch it.
    if (isEmpty && this.#wanted === null) return;
    this.#canvas.hidden = isEmpty;
    if (isEmpty) return this.leave();
    const density = Math.min(2, window.devicePixelRatio || 1);
    const next = { fine, places: { model, viewport, density, marginPx: MARGIN_PX }, frame, palette };
    if (this.#wanted !== null && isSame(this.#wanted, next)) return this.move(viewport);
    clearTimeout(this.#timer);
    this.#wanted = next;
    this.#viewport = viewport;
    if (fine.tiePlaces.length <= FEW_LINES) this.#sharpen();
    else {
      // Where only the camera or the light has changed, the picture that is there serves until then.
      const isNew = this.#shown?.fine !== fine;
      if (isNew) {
        this.#coarse.turnTo(next);
        this.#coarse.work();
        this.#put(this.#coarse, next);
      }
      this.#timer = window.setTimeout(this.#sharpenSlowly, isNew ? SHARPEN_AFTER_MS : 0);
    }
    this.move(viewport);
  }

  /** Moves what is drawn to where a camera would show it. */
  move(viewport: Viewport): void {
    this.#viewport = viewport;
    if (this.#shown === null) return;
    const { zoom, panX, panY } = viewport;
    const drawn = this.#shown.places.viewport;
    const by = zoom / drawn.zoom;
    const [x, y] = [panX - (drawn.panX + MARGIN_PX) * by, panY - (drawn.panY + MARGIN_PX) * by];
    this.#canvas.style.transform = `translate(${x}px, ${y}px) scale(${by})`;
  }

  fade(opacity: number): void {
    if (opacity === this.#opacity) return;
    this.#opacity = opacity;
    this.#canvas.style.opacity = String(opacity);
  }

  /** Nothing more is drawn. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#wanted = null;
    this.#shown = null;
  }

  #sharpen(isOver?: () => boolean): void {
    const wanted = this.#wanted;
    if (wanted === null) return;
    this.#sharp.turnTo(wanted);
    this.#sharp.work(isOver);
    if (this.#sharp.isReady()) this.#put(this.#sharp, wanted);
  }

  readonly #sharpenSlowly = (): void => {
    const endMs = performance.now() + SLICE_MS;
    this.#sharpen(() => performance.now() > endMs);
    if (!this.#sharp.isReady()) this.#timer = window.setTimeout(this.#sharpenSlowly);
  };

  #put(plate: FinePlate, view: FineView): void {
    plate.putOn(this.#canvas);
    this.#shown = view;
    this.move(this.#viewport);
  }
}

function isSame(one: FineView, other: FineView): boolean {
  return one.fine === other.fine && one.palette === other.palette && samePlaces(one, other);
}
