import type { Emphasis } from "./emphasis.ts";
import type { Palette } from "./palette.ts";
import type { SignsOnScreen } from "./places.ts";
import type { TieEnd } from "./tieCurve.ts";

const LINE_PX = 1.4;
const RING_PX = 2;
/** From the outline of a sign to the middle of its ring. */
const RING_GAP_PX = 4.8;
/** From a sign's box to the ring of the keyboard: clear of the ring of a selection, and of another shape. */
const FOCUS_GAP_PX = 8.5;
const FOCUS_CORNER_PX = 5;
const FOCUS_CASING_PX = 4.5;
const DOT_SHARE = 0.42;
const MOST_DOT_PX = 2.6;
const CORNER_SHARE = 0.22;
const MOST_CORNER_PX = 4;

/** What is marked on signs, by row. */
export interface SignMarks {
  /** With a ring. */
  readonly chosen: readonly number[];
  /** With a dot: put in place by hand. */
  readonly pinned: Pick<ReadonlySet<number>, "has">;
  /** Where the keyboard stands. */
  readonly current: number | null;
}

/** Draws all signs with their marks. The context is scaled to CSS pixels by the caller. */
export function drawSigns(
  context: CanvasRenderingContext2D,
  signs: SignsOnScreen,
  palette: Palette,
  emphasis: Emphasis | null,
  { chosen, pinned, current }: SignMarks,
): void {
  context.globalAlpha = 1;
  context.setLineDash([]);
  context.lineJoin = "round";
  for (const [row, sign] of signs) {
    const cold = emphasis !== null && !emphasis.actors.has(row);
    outline(context, sign, 0);
    context.fillStyle = palette.fill;
    context.fill();
    context.lineWidth = LINE_PX;
    context.strokeStyle = cold ? palette.lineCold : palette.line;
    context.stroke();
    if (pinned.has(row)) dot(context, sign, cold ? palette.lineCold : palette.ink);
    if (chosen.includes(row)) ring(context, sign, palette);
  }
  const focused = current === null ? undefined : signs.get(current);
  if (focused !== undefined) focusRing(context, focused, palette);
}

function ring(context: CanvasRenderingContext2D, sign: TieEnd, palette: Palette): void {
  outline(context, sign, RING_GAP_PX);
  context.lineWidth = RING_PX;
  context.strokeStyle = palette.ink;
  context.stroke();
}

function dot(context: CanvasRenderingContext2D, { x, y, rx, ry }: TieEnd, colour: string): void {
  context.beginPath();
  context.arc(x, y, Math.min(MOST_DOT_PX, Math.min(rx, ry) * DOT_SHARE), 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
}

/** A box in ink, cased in paper so that it stands out from the ties it lies over. */
function focusRing(context: CanvasRenderingContext2D, { x, y, rx, ry }: TieEnd, palette: Palette): void {
  const [width, height] = [rx + FOCUS_GAP_PX, ry + FOCUS_GAP_PX];
  context.beginPath();
  context.roundRect(x - width, y - height, 2 * width, 2 * height, FOCUS_CORNER_PX);
  context.lineWidth = FOCUS_CASING_PX;
  context.strokeStyle = palette.paper;
  context.stroke();
  context.lineWidth = RING_PX;
  context.strokeStyle = palette.ink;
  context.stroke();
}

/** The path of a sign's outline, grown by so many pixels on every side of its box. */
function outline(context: CanvasRenderingContext2D, { x, y, rx, ry, shape }: TieEnd, growPx: number): void {
  const [width, height] = [rx + growPx, ry + growPx];
  context.beginPath();
  if (shape.name === "square") {
    const corner = Math.min(MOST_CORNER_PX + growPx, width * CORNER_SHARE + growPx);
    context.roundRect(x - width, y - height, 2 * width, 2 * height, corner);
  } else if (shape.corners === null) {
    context.ellipse(x, y, width, height, 0, 0, 2 * Math.PI);
  } else {
    polygon(context, shape.corners, x, y, width, height);
  }
}

function polygon(
  context: CanvasRenderingContext2D,
  corners: readonly number[],
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  for (let i = 0; i < corners.length; i += 2) {
    context.lineTo(x + (corners[i] ?? 0) * width, y + (corners[i + 1] ?? 0) * height);
  }
  context.closePath();
}
