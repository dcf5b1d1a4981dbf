import type { Frame, Viewport } from "../core/drawing/camera.ts";
import { dotStamp, paintDot, paintField, type Rgb } from "../core/drawing/fieldPixels.ts";
import { FINE_PLANES, type FinePlaces, turnField } from "../core/drawing/fineLines.ts";
import type { FineScene } from "../core/drawing/fineScene.ts";
import { LineField } from "../core/drawing/lineField.ts";
import type { Palette } from "../core/drawing/palette.ts";
import type { Position } from "../core/model/graph.ts";

/** Drawn beyond the frame, so that a camera that moves a little shows no edge. */
const MARGIN_PX = 90;
/** Of a dot, where few are drawn and where many are. */
const [CLEAR_DOT, FAINT_DOT] = [0.75, 0.4];
/** Radius of a dot where few are drawn, and where many are. */
const [LARGE_DOT_PX, SMALL_DOT_PX] = [1.9, 1];
const MANY_DOTS = 6_000;

/** What the layer shows, and under which places. */
interface Shown {
  readonly fine: FineScene;
  readonly places: FinePlaces;
  readonly frame: Frame;
  readonly palette: Palette;
}

/**
 * The canvas of fine lines and dots, beneath signs and strong ties. While the camera moves its
 * picture moves with it; it is drawn sharp when told what to show. A window step draws only the lines
 * that leave and enter.
 */
export class FineLayer {
  readonly #canvas: HTMLCanvasElement;
  #field: LineField | null = null;
  #image: ImageData | null = null;
  #shown: Shown | null = null;
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
    if (isEmpty && this.#shown === null) return;
    this.#canvas.hidden = isEmpty;
    if (isEmpty) {
      this.#shown = null;
      return;
    }
    const density = Math.min(2, window.devicePixelRatio || 1);
    const places = { model, viewport, density, marginPx: MARGIN_PX };
    const next = { fine, places, frame, palette };
    if (this.#shown !== null && isSame(this.#shown, next)) return this.move(viewport);
    const field = this.#fieldFor(frame, density);
    const from = this.#shown !== null && samePlaces(this.#shown, next) ? this.#shown.fine : null;
    turnField(field, from, fine, places);
    this.#shown = next;
    this.#paint(field, next);
    this.move(viewport);
  }

  /** Moves what is drawn to where a camera would show it. */
  move({ zoom, panX, panY }: Viewport): void {
    if (this.#shown === null) return;
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

  #fieldFor({ width, height }: Frame, density: number): LineField {
    const [across, down] = [(width + 2 * MARGIN_PX) * density, (height + 2 * MARGIN_PX) * density].map(
      Math.round,
    );
    const known = this.#field;
    if (known !== null && known.width === across && known.height === down) return known;
    const field = new LineField(across ?? 2, down ?? 2, FINE_PLANES);
    this.#canvas.width = field.width;
    this.#canvas.height = field.height;
    this.#canvas.style.width = `${field.width / density}px`;
    this.#canvas.style.height = `${field.height / density}px`;
    this.#field = field;
    this.#image = new ImageData(field.width, field.height);
    this.#shown = null;
    return field;
  }

  #paint(field: LineField, { fine, places, palette }: Shown): void {
    const image = this.#image;
    const context = this.#canvas.getContext("2d", { willReadFrequently: true });
    if (image === null || context === null) return;
    const pixels = new Uint32Array(image.data.buffer);
    const { cooperative, neutral, hostile } = palette.strand;
    paintField(field, [cooperative, neutral, hostile].map(rgbOf), pixels);
    const isMany = fine.dots.length > MANY_DOTS;
    const [radius, opacity] = isMany ? [SMALL_DOT_PX, FAINT_DOT] : [LARGE_DOT_PX, CLEAR_DOT];
    const [ink, stamp] = [rgbOf(palette.line), dotStamp(radius * places.density, opacity)];
    const { model, viewport, density } = places;
    for (const row of fine.dots) {
      const place = model[row];
      if (place === undefined) continue;
      const x = (place[0] * viewport.zoom + viewport.panX + MARGIN_PX) * density;
      const y = (place[1] * viewport.zoom + viewport.panY + MARGIN_PX) * density;
      paintDot(field, pixels, x, y, stamp, ink);
    }
    context.putImageData(image, 0, 0);
  }
}

function isSame(one: Shown, other: Shown): boolean {
  return one.fine === other.fine && one.palette === other.palette && samePlaces(one, other);
}

function samePlaces({ places: one, frame }: Shown, { places: other, frame: next }: Shown): boolean {
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
