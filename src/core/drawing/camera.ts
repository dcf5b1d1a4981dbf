import type { Position } from "../model/graph.ts";
import type { Camera } from "../view/view.ts";

/** The frame that the network is drawn in, in CSS pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Model units to pixels: `px = model * zoom + pan`. A model unit is a layout unit, stretched to the frame's shape. */
export interface Viewport {
  readonly zoom: number;
  readonly panX: number;
  readonly panY: number;
}

/** By how much layout units are stretched, so that a tall frame and a wide one are both used. */
export interface Stretch {
  readonly x: number;
  readonly y: number;
}

/** Shape of the space that layouts are made for, height to width. */
const LAYOUT_ASPECT = 580 / 1000;
const MOST_STRETCH: Stretch = { x: 1.4, y: 2.25 };
const MOST_FIT_ZOOM = 1.7;

/** Room for signs and labels at the edges, in pixels, on frames of full width. */
const MARGIN_X = 84;
const MARGIN_Y = 34;

/**
 * Stretches in one direction only: down a phone, or across a wide screen. `filled` is the shape,
 * height to width, of what a layout fills that was not made for our space; it is stretched to fill
 * the frame within its margins.
 */
export function stretchFor(frame: Frame, filled: number | null = null): Stretch {
  const { width, height } = frame;
  if (width === 0 || height === 0) return { x: 1, y: 1 };
  const { x, y } = marginsIn(frame);
  const taller =
    filled === null ? height / width / LAYOUT_ASPECT : (height - 2 * y) / (width - 2 * x) / filled;
  return {
    x: Math.min(MOST_STRETCH.x, Math.max(1, 1 / taller)),
    y: Math.min(MOST_STRETCH.y, Math.max(1, taller)),
  };
}

/** The viewport that shows all places (model units) with room for their labels; the whole space for none. */
export function fitViewport(places: readonly Position[], frame: Frame): Viewport {
  const xs = places.length === 0 ? [0, 1000] : places.map(([x]) => x);
  const ys = places.length === 0 ? [0, 580] : places.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const margin = marginsIn(frame);
  const zoom = Math.min(
    MOST_FIT_ZOOM,
    (frame.width - 2 * margin.x) / Math.max(1, right - left),
    (frame.height - 2 * margin.y) / Math.max(1, bottom - top),
  );
  return centredOn((left + right) / 2, (top + bottom) / 2, Math.max(0.01, zoom), frame);
}

function marginsIn({ width, height }: Frame): { readonly x: number; readonly y: number } {
  return { x: Math.min(MARGIN_X, width * 0.1), y: Math.min(MARGIN_Y, height * 0.1) };
}

function centredOn(x: number, y: number, zoom: number, frame: Frame): Viewport {
  return { zoom, panX: frame.width / 2 - x * zoom, panY: frame.height / 2 - y * zoom };
}

/** The camera that shows all of these points. */
export function fitCamera(points: readonly Position[], frame: Frame, stretch: Stretch): Camera {
  return cameraOf(fitViewport(points, frame), frame, stretch);
}

/** What a link says of the camera: the centre in layout units and the width seen. */
export function cameraOf(viewport: Viewport, frame: Frame, stretch: Stretch): Camera {
  return {
    x: Math.round((frame.width / 2 - viewport.panX) / viewport.zoom / stretch.x),
    y: Math.round((frame.height / 2 - viewport.panY) / viewport.zoom / stretch.y),
    width: Math.max(1, Math.round(frame.width / viewport.zoom / stretch.x)),
  };
}

export function viewportOf(camera: Camera, frame: Frame, stretch: Stretch): Viewport {
  const zoom = frame.width / Math.max(1, camera.width) / stretch.x;
  return centredOn(camera.x * stretch.x, camera.y * stretch.y, zoom, frame);
}

const LEAST_ZOOM = 0.15;
const MOST_ZOOM = 6;
export const ZOOM_LIMITS = { least: LEAST_ZOOM, most: MOST_ZOOM } as const;

/** Nearer or farther by a factor, about the middle of the frame. */
export function zoomedBy({ zoom, panX, panY }: Viewport, factor: number, frame: Frame): Viewport {
  const next = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom * factor));
  const by = next / zoom;
  const [middleX, middleY] = [frame.width / 2, frame.height / 2];
  return { zoom: next, panX: middleX - (middleX - panX) * by, panY: middleY - (middleY - panY) * by };
}

/** A sign is not carried out of sight. */
const EDGE_PX = 10;

/** The place, in model units, under a point of the frame, or under the nearest one in sight. */
export function placeUnder(
  { zoom, panX, panY }: Viewport,
  at: { readonly x: number; readonly y: number },
  frame: Frame,
): Position {
  const within = (px: number, length: number): number => Math.max(EDGE_PX, Math.min(length - EDGE_PX, px));
  return [(within(at.x, frame.width) - panX) / zoom, (within(at.y, frame.height) - panY) / zoom];
}

/** Room that a place which is brought into the frame gets at its edge, in pixels. */
const SHOWN_MARGIN_PX = 60;

/** Moved no farther than it takes to bring a place (pixels of the frame) well into the frame; the same where it is there. */
export function panToShow(
  viewport: Viewport,
  at: { readonly x: number; readonly y: number },
  frame: Frame,
): Viewport {
  const byX = inwards(at.x, frame.width);
  const byY = inwards(at.y, frame.height);
  if (byX === 0 && byY === 0) return viewport;
  return { ...viewport, panX: viewport.panX + byX, panY: viewport.panY + byY };
}

function inwards(at: number, length: number): number {
  if (at >= 0 && at <= length) return 0;
  const margin = Math.min(SHOWN_MARGIN_PX, length / 4);
  return at < 0 ? margin - at : length - margin - at;
}

/** Signs shrink a little on small frames; the legend takes the same factor. */
export function signFactor(frame: Frame): number {
  const share = Math.min(frame.width / 820, frame.height / 390);
  return Math.min(1, Math.max(0.62, Math.sqrt(share)));
}
