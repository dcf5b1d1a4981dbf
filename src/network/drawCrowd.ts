import type { Palette } from "../core/drawing/palette.ts";
import { strandLine, type StrandLine } from "../core/drawing/strandLine.ts";
import type { TieInOrder } from "../core/drawing/tieOrder.ts";
import { STRANDS } from "../core/events/picture.ts";

/** Lines of one look, which are stroked as one. */
interface Batch {
  readonly opacity: number;
  readonly colour: string;
  readonly widthPx: number;
  readonly dashes: readonly number[];
  readonly lines: Path2D;
  readonly heads: Path2D;
}

/** Widths are rounded to thirds of a pixel and opacities to tenths, so that there are few looks. */
const [WIDTH_STEPS, OPACITY_STEPS] = [3, 10];

/** Dashes take more time than all else, and under stronger ties they cannot be read: so many ties have them. */
const MOST_DASHED = 120;

/** Draws the ties of a crowd, weakest first, those of one look together; the strongest with their dashes. */
export function drawCrowd(
  context: CanvasRenderingContext2D,
  ties: readonly TieInOrder[],
  palette: Palette,
): void {
  for (const { opacity, colour, widthPx, dashes, lines, heads } of batchesOf(ties, palette)) {
    context.globalAlpha = opacity;
    context.strokeStyle = colour;
    context.fillStyle = colour;
    context.lineWidth = widthPx;
    context.setLineDash(dashes as number[]);
    context.stroke(lines);
    context.fill(heads);
  }
  context.setLineDash([]);
}

function batchesOf(ties: readonly TieInOrder[], palette: Palette): Iterable<Batch> {
  const batches = new Map<number, Batch>();
  const undashed = ties.length - MOST_DASHED;
  for (const [place, { drawn, opacity }] of ties.entries()) {
    const tenths = Math.max(1, Math.round(opacity * OPACITY_STEPS));
    for (const curve of drawn.curves) {
      const { strand } = curve.strand;
      const line = strandLine(curve);
      const thirds = Math.max(1, Math.round(line.widthPx * WIDTH_STEPS));
      const dashes = place < undashed ? [] : line.dashes;
      const key = (tenths * STRANDS.length + strand) * 1_000 + 2 * thirds + (dashes.length === 0 ? 0 : 1);
      let batch = batches.get(key);
      if (batch === undefined) {
        batch = {
          opacity: tenths / OPACITY_STEPS,
          colour: palette.strand[STRANDS[strand] ?? "neutral"],
          widthPx: thirds / WIDTH_STEPS,
          dashes,
          lines: new Path2D(),
          heads: new Path2D(),
        };
        batches.set(key, batch);
      }
      addTo(batch, line);
    }
  }
  return batches.values();
}

function addTo({ lines, heads }: Batch, { line, heads: own }: StrandLine): void {
  lines.moveTo(line.x0, line.y0);
  lines.quadraticCurveTo(line.cx, line.cy, line.x1, line.y1);
  for (const [x0, y0, x1, y1, x2, y2] of own) {
    heads.moveTo(x0, y0);
    heads.lineTo(x1, y1);
    heads.lineTo(x2, y2);
    heads.closePath();
  }
}
