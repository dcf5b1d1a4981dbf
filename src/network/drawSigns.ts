import { MANY_SIGNS, signLinePx } from "../core/drawing/crowd.ts";
import type { Emphasis } from "../core/drawing/emphasis.ts";
import type { Presence } from "../core/drawing/glide.ts";
import type { Palette } from "../core/drawing/palette.ts";
import { pinDotPx, RING_GAP_PX, RING_PX, signOutline } from "../core/drawing/signOutline.ts";
import type { SignsOnScreen } from "../core/drawing/places.ts";
import type { TieEnd } from "../core/drawing/tieCurve.ts";

/** From a sign's box to the ring of the keyboard: clear of the ring of a selection, and of another shape. */
const FOCUS_GAP_PX = 8.5;
const FOCUS_CORNER_PX = 5;
const FOCUS_CASING_PX = 4.5;

/** Half the width of a sign below which overlaps in a crowd are not told apart. */
const SMALL_PX = 4.5;

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
  presence: Presence | null,
): void {
  context.setLineDash([]);
  context.lineJoin = "round";
  const linePx = signLinePx(signs.size);
  const isCrowd = signs.size > MANY_SIGNS && presence === null;
  const isMarked = (row: number): boolean => pinned.has(row) || chosen.includes(row);
  const small = isCrowd ? [...signs].filter(([row, { rx }]) => rx < SMALL_PX && !isMarked(row)) : [];
  const apart = new Set(small.map(([row]) => row));
  for (const [row, sign] of signs) {
    if (apart.has(row)) continue;
    const cold = emphasis !== null && !emphasis.actors.has(row);
    context.globalAlpha = presence?.actors.get(row) ?? 1;
    context.beginPath();
    trace(context, sign, 0);
    context.fillStyle = palette.fill;
    context.fill();
    context.lineWidth = linePx;
    context.strokeStyle = cold ? palette.lineCold : palette.line;
    context.stroke();
    if (pinned.has(row)) dot(context, sign, cold ? palette.lineCold : palette.ink);
    if (chosen.includes(row)) ring(context, sign, palette);
  }
  context.globalAlpha = 1;
  drawSmall(context, small, palette, emphasis, linePx);
  const focused = current === null ? undefined : signs.get(current);
  if (focused !== undefined) focusRing(context, focused, palette);
}

/** The small signs of a crowd, those of one look together. */
function drawSmall(
  context: CanvasRenderingContext2D,
  signs: readonly (readonly [number, TieEnd])[],
  palette: Palette,
  emphasis: Emphasis | null,
  linePx: number,
): void {
  const [warm, cold] = [new Path2D(), new Path2D()];
  for (const [row, sign] of signs) {
    const path = (emphasis?.actors.has(row) ?? true) ? warm : cold;
    // Where a circle begins: else a line would lead to it from the sign before.
    path.moveTo(sign.x + sign.rx, sign.y);
    trace(path, sign, 0);
  }
  context.fillStyle = palette.fill;
  context.lineWidth = linePx;
  for (const [path, colour] of [
    [cold, palette.lineCold],
    [warm, palette.line],
  ] as const) {
    context.fill(path);
    context.strokeStyle = colour;
    context.stroke(path);
  }
}

function ring(context: CanvasRenderingContext2D, sign: TieEnd, palette: Palette): void {
  context.beginPath();
  trace(context, sign, RING_GAP_PX);
  context.lineWidth = RING_PX;
  context.strokeStyle = palette.ink;
  context.stroke();
}

function dot(context: CanvasRenderingContext2D, sign: TieEnd, colour: string): void {
  context.beginPath();
  context.arc(sign.x, sign.y, pinDotPx(sign), 0, 2 * Math.PI);
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

/** Adds the path of a sign's outline, grown by so many pixels on every side of its box. */
function trace(context: CanvasPath, sign: TieEnd, growPx: number): void {
  const outline = signOutline(sign, growPx);
  switch (outline.type) {
    case "rect":
      context.roundRect(outline.x, outline.y, outline.width, outline.height, outline.corner);
      break;
    case "ellipse":
      context.ellipse(outline.x, outline.y, outline.rx, outline.ry, 0, 0, 2 * Math.PI);
      break;
    case "polygon":
      context.moveTo(outline.corners[0] ?? 0, outline.corners[1] ?? 0);
      for (let i = 2; i < outline.corners.length; i += 2) {
        context.lineTo(outline.corners[i] ?? 0, outline.corners[i + 1] ?? 0);
      }
      context.closePath();
  }
}
