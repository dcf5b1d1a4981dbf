import type { Palette } from "../core/drawing/palette.ts";
import { strandLine, type StrandLine } from "../core/drawing/strandLine.ts";
import type { TieInOrder } from "../core/drawing/tieOrder.ts";
import { STRANDS } from "../core/events/picture.ts";

/** Lines of one look, which are stroked as one; a wide line is alone: that takes less time than with others. */
interface Batch extends Look {
  readonly widthPx: number;
  readonly dashes: readonly number[];
}

interface Look {
  readonly opacity: number;
  readonly colour: string;
  readonly path: Path2D;
}

/** Widths are rounded to thirds of a pixel and opacities to tenths, so that there are few looks. */
const [WIDTH_STEPS, OPACITY_STEPS] = [3, 10];
/** A line of about one pixel is drawn as one of exactly one, which takes a fourth of the time. */
const [LEAST_ONE_PX, MOST_ONE_PX] = [0.8, 1.3];

/** Dashes take more time than all else, and under stronger ties they cannot be read: so many ties have them. */
const MOST_DASHED = 60;

/** Draws the ties of a crowd, weakest first, those of one look together; the strongest with their dashes. */
export function drawCrowd(
  context: CanvasRenderingContext2D,
  ties: readonly TieInOrder[],
  palette: Palette,
): void {
  const { lines, heads } = batchesOf(ties, palette);
  for (const { opacity, colour, widthPx, dashes, path } of lines) {
    context.globalAlpha = opacity;
    context.strokeStyle = colour;
    context.lineWidth = widthPx;
    context.setLineDash(dashes as number[]);
    context.stroke(path);
  }
  context.setLineDash([]);
  for (const { opacity, colour, path } of heads) {
    context.globalAlpha = opacity;
    context.fillStyle = colour;
    context.fill(path);
  }
}

function batchesOf(ties: readonly TieInOrder[], palette: Palette) {
  const [lines, heads] = [new Map<string, Batch>(), new Map<string, Look>()];
  const undashed = ties.length - MOST_DASHED;
  for (const [place, { drawn, opacity }] of ties.entries()) {
    const tenths = Math.max(1, Math.round(opacity * OPACITY_STEPS));
    for (const curve of drawn.curves) {
      const { strand } = curve.strand;
      const line = strandLine(curve);
      const widthPx = roundedWidth(line.widthPx);
      const dashes = place < undashed ? [] : line.dashes;
      const colour = palette.strand[STRANDS[strand] ?? "neutral"];
      const look = { opacity: tenths / OPACITY_STEPS, colour };
      const key = `${tenths} ${strand}`;
      const alone = widthPx > 1 ? place : "";
      const lineKey = `${key} ${widthPx} ${dashes.length} ${alone}`;
      addLine(
        entryOf(lines, lineKey, () => ({ ...look, widthPx, dashes, path: new Path2D() })),
        line,
      );
      if (line.heads.length > 0)
        addHeads(
          entryOf(heads, key, () => ({ ...look, path: new Path2D() })),
          line,
        );
    }
  }
  return { lines: lines.values(), heads: heads.values() };
}

function roundedWidth(widthPx: number): number {
  if (widthPx >= LEAST_ONE_PX && widthPx <= MOST_ONE_PX) return 1;
  return Math.max(1, Math.round(widthPx * WIDTH_STEPS)) / WIDTH_STEPS;
}

function entryOf<Of>(entries: Map<string, Of>, key: string, make: () => Of): Of {
  let entry = entries.get(key);
  if (entry === undefined) entries.set(key, (entry = make()));
  return entry;
}

function addLine({ path }: Look, { line }: StrandLine): void {
  path.moveTo(line.x0, line.y0);
  path.quadraticCurveTo(line.cx, line.cy, line.x1, line.y1);
}

function addHeads({ path }: Look, { heads }: StrandLine): void {
  for (const [x0, y0, x1, y1, x2, y2] of heads) {
    path.moveTo(x0, y0);
    path.lineTo(x1, y1);
    path.lineTo(x2, y2);
    path.closePath();
  }
}
