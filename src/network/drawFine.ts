import type { Viewport } from "../core/drawing/camera.ts";
import type { Emphasis } from "../core/drawing/emphasis.ts";
import { FINE_PLANES, finePlane } from "../core/drawing/fineLines.ts";
import type { FineScene } from "../core/drawing/fineScene.ts";
import type { Palette } from "../core/drawing/palette.ts";
import type { Position } from "../core/model/graph.ts";

const DOT_PX = 2.2;
/** The more weak ties there are, the fainter they are: the strong ones lie among them. */
const [LEAST_OPACITY, MOST_OPACITY, FEW] = [0.25, 0.6, 30];

/** Fine ties and dots, and where they stand. */
export interface FineDrawing {
  readonly scene: FineScene;
  readonly model: readonly Position[];
  readonly viewport: Viewport;
}

/** Draws over the faded field what of it the reader is looking at: lines in one path a colour, and dots. */
export function drawFine(
  context: CanvasRenderingContext2D,
  fine: FineDrawing,
  palette: Palette,
  emphasis: Emphasis | null,
): void {
  if (emphasis === null || (emphasis.fineTies.length === 0 && fine.scene.dots.length === 0)) return;
  const { cooperative, neutral, hostile } = palette.strand;
  context.setLineDash([]);
  context.lineWidth = 1;
  context.globalAlpha = Math.max(LEAST_OPACITY, Math.min(MOST_OPACITY, FEW / emphasis.fineTies.length));
  [cooperative, neutral, hostile].slice(0, FINE_PLANES).forEach((colour, plane) => {
    context.beginPath();
    for (const tie of emphasis.fineTies)
      if (finePlane(fine.scene, tie) === plane) traceLine(context, fine, tie);
    context.strokeStyle = colour;
    context.stroke();
  });
  drawDots(context, fine, palette, emphasis);
}

function traceLine(context: CanvasRenderingContext2D, fine: FineDrawing, tie: number): void {
  const { a, b } = fine.scene.ties;
  const [one, other] = [onScreen(fine, a[tie] ?? -1), onScreen(fine, b[tie] ?? -1)];
  if (one === null || other === null) return;
  context.moveTo(...one);
  context.lineTo(...other);
}

function drawDots(
  context: CanvasRenderingContext2D,
  fine: FineDrawing,
  palette: Palette,
  emphasis: Emphasis,
): void {
  context.beginPath();
  for (const row of fine.scene.dots) {
    const at = emphasis.actors.has(row) ? onScreen(fine, row) : null;
    if (at === null) continue;
    context.moveTo(at[0] + DOT_PX, at[1]);
    context.arc(at[0], at[1], DOT_PX, 0, 2 * Math.PI);
  }
  context.globalAlpha = 1;
  context.fillStyle = palette.line;
  context.fill();
}

function onScreen({ model, viewport: { zoom, panX, panY } }: FineDrawing, row: number): Position | null {
  const place = model[row];
  return place === undefined ? null : [place[0] * zoom + panX, place[1] * zoom + panY];
}
