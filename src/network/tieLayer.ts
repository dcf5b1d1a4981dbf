import { type DrawnTie, drawTies } from "./drawTies.ts";
import type { Emphasis } from "./emphasis.ts";
import type { Frame } from "./camera.ts";
import type { Palette } from "./palette.ts";

/** Sizes the canvas to the frame at the screen's density, and draws all ties on it at once. */
export function paintTies(
  canvas: HTMLCanvasElement,
  frame: Frame,
  drawn: readonly DrawnTie[],
  palette: Palette,
  emphasis: Emphasis | null,
): void {
  const density = window.devicePixelRatio || 1;
  const [width, height] = [Math.round(frame.width * density), Math.round(frame.height * density)];
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  const context = canvas.getContext("2d");
  if (context === null) return;
  context.setTransform(density, 0, 0, density, 0, 0);
  context.clearRect(0, 0, frame.width, frame.height);
  drawTies(context, drawn, palette, emphasis);
}
