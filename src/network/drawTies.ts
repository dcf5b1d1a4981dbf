import { STRANDS } from "../core/events/picture.ts";
import type { Emphasis } from "./emphasis.ts";
import type { Palette } from "./palette.ts";
import { type SceneStrand, type SceneTie, tieKey } from "./scene.ts";
import { arrowhead, shortened, type TieCurve } from "./tieCurve.ts";

export interface DrawnTie {
  readonly tie: SceneTie;
  /** In CSS pixels, trimmed at both signs. */
  readonly curves: readonly StrandCurve[];
}

export interface StrandCurve {
  readonly strand: SceneStrand;
  readonly curve: TieCurve;
}

/** Dashes in CSS pixels; line style, not colour alone, tells the tones apart. */
const DASHES: readonly (readonly number[])[] = [[], [1.2, 3.4], [6, 3.2], []];
const FORCE = 3;
const FORCE_EXTRA_PX = 0.9;
const CASING_PX = 7;
const HEAD_LENGTH_PX = 7;
/** Half the width of an arrowhead, as a share of its length. */
const HEAD_SLENDERNESS = 0.43;

/** Width of a strand of n interactions, in CSS pixels: grows with the root, so that three is not thrice as loud. */
export function strandWidthPx({ strand, count }: SceneStrand): number {
  return 1 + 1.4 * (Math.sqrt(count) - 1) + (strand === FORCE ? FORCE_EXTRA_PX : 0);
}

/** Draws all ties; faded ones first, the cased one last. The context is scaled to CSS pixels by the caller. */
export function drawTies(
  context: CanvasRenderingContext2D,
  drawn: readonly DrawnTie[],
  palette: Palette,
  emphasis: Emphasis | null,
): void {
  const kept = (tie: DrawnTie): boolean => emphasis?.ties.has(keyOf(tie)) ?? true;
  for (const tie of drawn) if (!kept(tie)) drawTie(context, tie, palette, palette.fade);
  for (const tie of drawn) if (kept(tie)) drawTie(context, tie, palette, restOpacity(tie, palette, emphasis));
  const cased = drawn.find((tie) => keyOf(tie) === emphasis?.cased);
  if (cased !== undefined) drawCased(context, cased, palette);
}

const keyOf = ({ tie }: DrawnTie): string => tieKey(tie.a, tie.b);

function restOpacity({ tie }: DrawnTie, palette: Palette, emphasis: Emphasis | null): number {
  if (emphasis !== null) return palette.nearTie;
  return tie.count >= 3 ? palette.rest[2] : tie.count === 2 ? palette.rest[1] : palette.rest[0];
}

function drawCased(context: CanvasRenderingContext2D, drawn: DrawnTie, palette: Palette): void {
  context.globalAlpha = 1;
  context.setLineDash([]);
  context.strokeStyle = palette.casing;
  context.lineCap = "round";
  const middle = drawn.curves[Math.floor(drawn.curves.length / 2)];
  const widest = drawn.tie.strands.reduce((sum, strand) => sum + strandWidthPx(strand), 0);
  if (middle !== undefined) strokeCurve(context, middle.curve, widest + CASING_PX);
  context.lineCap = "butt";
  drawTie(context, drawn, palette, 1);
}

function drawTie(
  context: CanvasRenderingContext2D,
  drawn: DrawnTie,
  palette: Palette,
  opacity: number,
): void {
  context.globalAlpha = opacity;
  for (const { strand, curve } of drawn.curves) {
    const name = STRANDS[strand.strand];
    if (name === undefined) continue;
    context.strokeStyle = palette.strand[name];
    context.fillStyle = palette.strand[name];
    drawStrand(context, curve, strand);
  }
  context.setLineDash([]);
}

/** The line ends inside its arrowheads, so that it does not show beside their tips. */
function drawStrand(context: CanvasRenderingContext2D, curve: TieCurve, strand: SceneStrand): void {
  const width = strandWidthPx(strand);
  const length = HEAD_LENGTH_PX * (0.8 + width * 0.16);
  const [atB, atA] = [(strand.arrows & 1) !== 0, (strand.arrows & 2) !== 0];
  context.setLineDash(DASHES[strand.strand] as number[]);
  strokeCurve(context, shortened(curve, atA ? length * 0.7 : 0, atB ? length * 0.7 : 0), width);
  if (atB) fillHead(context, curve, "end", length);
  if (atA) fillHead(context, curve, "start", length);
}

function strokeCurve(context: CanvasRenderingContext2D, curve: TieCurve, width: number): void {
  context.lineWidth = width;
  context.beginPath();
  context.moveTo(curve.x0, curve.y0);
  context.quadraticCurveTo(curve.cx, curve.cy, curve.x1, curve.y1);
  context.stroke();
}

function fillHead(
  context: CanvasRenderingContext2D,
  curve: TieCurve,
  at: "start" | "end",
  length: number,
): void {
  const { x, y, angle } = arrowhead(curve, at, length);
  const half = length * HEAD_SLENDERNESS;
  const [ux, uy] = [Math.cos(angle), Math.sin(angle)];
  const [backX, backY] = [x - ux * length, y - uy * length];
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(backX - uy * half, backY + ux * half);
  context.lineTo(backX + uy * half, backY - ux * half);
  context.fill();
}
