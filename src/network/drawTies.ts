import { STRANDS } from "../core/events/picture.ts";
import { MANY_TIES } from "../core/drawing/crowd.ts";
import type { Emphasis } from "../core/drawing/emphasis.ts";
import type { Palette } from "../core/drawing/palette.ts";
import type { Presence } from "../core/drawing/glide.ts";
import { tieKey } from "../core/drawing/scene.ts";
import { casingOf, type DrawnTie, strandLine } from "../core/drawing/strandLine.ts";
import type { TieCurve } from "../core/drawing/tieCurve.ts";
import { type TieInOrder, tiesInOrder } from "../core/drawing/tieOrder.ts";
import { drawCrowd } from "./drawCrowd.ts";

/** Draws all ties; faded ones first, the cased one last. The context is scaled to CSS pixels by the caller. */
export function drawTies(
  context: CanvasRenderingContext2D,
  drawn: readonly DrawnTie[],
  palette: Palette,
  emphasis: Emphasis | null,
  presence: Presence | null,
): void {
  const ties = tiesInOrder(drawn, palette, emphasis);
  const isCrowd = drawn.length > MANY_TIES && presence === null;
  if (isCrowd) drawCrowd(context, ties.filter(isPlain), palette);
  for (const { drawn: tie, opacity, cased } of isCrowd ? ties.filter(isCased) : ties) {
    const share = presence?.ties.get(tieKey(tie.tie.a, tie.tie.b)) ?? 1;
    if (cased) drawCasing(context, tie, palette);
    drawTie(context, tie, palette, opacity * share);
  }
}

const isCased = ({ cased }: TieInOrder): boolean => cased;
const isPlain = ({ cased }: TieInOrder): boolean => !cased;

function drawCasing(context: CanvasRenderingContext2D, drawn: DrawnTie, palette: Palette): void {
  context.globalAlpha = 1;
  context.setLineDash([]);
  context.strokeStyle = palette.casing;
  context.lineCap = "round";
  const casing = casingOf(drawn);
  if (casing !== null) strokeCurve(context, casing.line, casing.widthPx);
  context.lineCap = "butt";
}

function drawTie(
  context: CanvasRenderingContext2D,
  drawn: DrawnTie,
  palette: Palette,
  opacity: number,
): void {
  context.globalAlpha = opacity;
  for (const one of drawn.curves) {
    const name = STRANDS[one.strand.strand];
    if (name === undefined) continue;
    context.strokeStyle = palette.strand[name];
    context.fillStyle = palette.strand[name];
    const { line, widthPx, dashes, heads } = strandLine(one);
    context.setLineDash(dashes as number[]);
    strokeCurve(context, line, widthPx);
    for (const [x0, y0, x1, y1, x2, y2] of heads) {
      context.beginPath();
      context.moveTo(x0, y0);
      context.lineTo(x1, y1);
      context.lineTo(x2, y2);
      context.fill();
    }
  }
  context.setLineDash([]);
}

function strokeCurve(context: CanvasRenderingContext2D, curve: TieCurve, width: number): void {
  context.lineWidth = width;
  context.beginPath();
  context.moveTo(curve.x0, curve.y0);
  context.quadraticCurveTo(curve.cx, curve.cy, curve.x1, curve.y1);
  context.stroke();
}
