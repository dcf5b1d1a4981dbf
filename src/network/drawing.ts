import type { Frame } from "../core/drawing/camera.ts";
import { drawFine, type FineDrawing } from "./drawFine.ts";
import { drawSigns, type SignMarks } from "./drawSigns.ts";
import { drawTies } from "./drawTies.ts";
import type { DrawnTie } from "../core/drawing/strandLine.ts";
import type { Emphasis } from "../core/drawing/emphasis.ts";
import type { Presence } from "../core/drawing/glide.ts";
import type { Palette } from "../core/drawing/palette.ts";
import type { SignsOnScreen } from "../core/drawing/places.ts";

export interface Drawing {
  readonly ties: readonly DrawnTie[];
  readonly signs: SignsOnScreen;
  readonly fine: FineDrawing;
  readonly emphasis: Emphasis | null;
  readonly marks: SignMarks;
  /** On the way between two pictures; null at rest. */
  readonly presence: Presence | null;
}

/** Sizes the canvas to the frame at the screen's density, and draws the ties and over them the signs; the field lies below. */
export function paint(canvas: HTMLCanvasElement, frame: Frame, drawing: Drawing, palette: Palette): void {
  const density = window.devicePixelRatio || 1;
  const [width, height] = [Math.round(frame.width * density), Math.round(frame.height * density)];
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) return;
  context.setTransform(density, 0, 0, density, 0, 0);
  context.clearRect(0, 0, frame.width, frame.height);
  drawFine(context, drawing.fine, palette, drawing.emphasis);
  drawTies(context, drawing.ties, palette, drawing.emphasis, drawing.presence);
  drawSigns(context, drawing.signs, palette, drawing.emphasis, drawing.marks, drawing.presence);
}
