import type { Frame } from "../core/drawing/camera.ts";
import { dotStamp, paintDot, paintField, type Rgb } from "../core/drawing/fieldPixels.ts";
import {
  drawTurn,
  FINE_PLANES,
  placesInField,
  type FinePlaces,
  type FieldTurn,
  turnBetween,
} from "../core/drawing/fineLines.ts";
import type { FineScene } from "../core/drawing/fineScene.ts";
import { LineField } from "../core/drawing/lineField.ts";
import type { Palette } from "../core/drawing/palette.ts";

/** Of a dot, where few are drawn and where many are. */
const [CLEAR_DOT, FAINT_DOT] = [0.75, 0.4];
/** Radius of a dot where few are drawn, and where many are. */
const [LARGE_DOT_PX, SMALL_DOT_PX] = [1.9, 1];
const MANY_DOTS = 1_500;

/** What is drawn, and under which places. */
export interface FineView {
  readonly fine: FineScene;
  readonly places: FinePlaces;
  readonly frame: Frame;
  readonly palette: Palette;
}

/** A picture of fine lines and dots in the making: it is turned to a view, worked on, and then put on a canvas. */
export class FinePlate {
  /** Each of its pixels is shown as so many by so many of the screen's. */
  readonly #grain: 1 | 2;
  #field: LineField | null = null;
  #image: ImageData | null = null;
  /** What it was last turned to. */
  #wanted: FineView | null = null;
  /** The same in its own pixels: what its field shows when all of the turn is drawn. */
  #view: FineView | null = null;
  #places: Float64Array = new Float64Array(0);
  #turn: FieldTurn | null = null;
  #done = 0;

  constructor(grain: 1 | 2) {
    this.#grain = grain;
  }

  /** Begins to go from what it shows to this, or goes on where it is on the way. */
  turnTo(wanted: FineView): void {
    if (this.#wanted === wanted) return;
    this.#wanted = wanted;
    const density = wanted.places.density / this.#grain;
    const next = { ...wanted, places: { ...wanted.places, density } };
    this.#field = this.#fieldFor(next);
    const known = this.#view;
    const isSamePlaces = known !== null && samePlaces(known, next);
    if (!isSamePlaces) this.#places = placesInField(next.places);
    const from = isSamePlaces && this.isReady() ? known.fine : null;
    this.#turn = turnBetween(from, next.fine);
    this.#done = 0;
    this.#view = next;
  }

  /** Whether all of the last turn is drawn. */
  isReady(): boolean {
    return this.#turn === null || this.#done === this.#turn.changes.length;
  }

  /** Draws lines until all are drawn or the time is over. */
  work(isOver?: () => boolean): void {
    if (this.#field === null || this.#turn === null) return;
    this.#done = drawTurn(this.#field, this.#turn, this.#places, this.#done, isOver);
  }

  /** Puts its picture on a canvas, which takes its size. */
  putOn(canvas: HTMLCanvasElement): void {
    const [field, image, view] = [this.#field, this.#image, this.#view];
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (field === null || image === null || view === null || context === null) return;
    const pixels = new Uint32Array(image.data.buffer);
    const { cooperative, neutral, hostile } = view.palette.strand;
    paintField(field, [cooperative, neutral, hostile].map(rgbOf), pixels, this.#grain);
    paintDots(field, pixels, view, this.#places);
    if (canvas.width !== field.width || canvas.height !== field.height) {
      canvas.width = field.width;
      canvas.height = field.height;
      canvas.style.width = `${field.width / view.places.density}px`;
      canvas.style.height = `${field.height / view.places.density}px`;
    }
    context.putImageData(image, 0, 0);
  }

  #fieldFor({ frame: { width, height }, places: { density, marginPx } }: FineView): LineField {
    const [across, down] = [(width + 2 * marginPx) * density, (height + 2 * marginPx) * density].map(
      Math.round,
    );
    const known = this.#field;
    if (known !== null && known.width === across && known.height === down) return known;
    this.#view = null;
    const field = new LineField(Math.max(5, across ?? 0), Math.max(5, down ?? 0), FINE_PLANES);
    this.#image = new ImageData(field.width, field.height);
    return field;
  }
}

function paintDots(
  field: LineField,
  pixels: Uint32Array,
  { fine, places: { density }, palette }: FineView,
  places: Float64Array,
): void {
  const isMany = fine.dots.length > MANY_DOTS;
  const [radius, opacity] = isMany ? [SMALL_DOT_PX, FAINT_DOT] : [LARGE_DOT_PX, CLEAR_DOT];
  const [ink, stamp] = [rgbOf(palette.line), dotStamp(radius * density, opacity)];
  for (const row of fine.dots) {
    const [x = NaN, y = NaN] = places.subarray(2 * row, 2 * row + 2);
    if (!Number.isNaN(x)) paintDot(field, pixels, x, y, stamp, ink);
  }
}

export function samePlaces(
  { places: one, frame }: FineView,
  { places: other, frame: next }: FineView,
): boolean {
  const [p, q] = [one.viewport, other.viewport];
  const sameCamera = p.zoom === q.zoom && p.panX === q.panX && p.panY === q.panY;
  const sameFrame = frame.width === next.width && frame.height === next.height;
  return sameCamera && sameFrame && one.density === other.density && one.model === other.model;
}

/** Computed colours are written as `rgb(0, 114, 178)`. */
function rgbOf(colour: string): Rgb {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue];
}
