import type { Position } from "../core/model/graph.ts";
import type { Frame, Viewport } from "../core/drawing/camera.ts";
import type { Rect } from "../core/drawing/labelRect.ts";

export interface StageLayers {
  readonly frame: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  /** Below the canvas: fine lines and dots. */
  readonly field: HTMLCanvasElement;
  readonly labels: SVGSVGElement;
  readonly labelClass: (cold: boolean) => string;
  /** Boxes on the screen that labels keep clear of: what stands in the corners. */
  readonly reserved: () => readonly DOMRect[];
}

/** Told of what the hands on the network have to know: where the camera is and where the actors stand. */
export interface StageFollower {
  aimed(viewport: Viewport): void;
  placed(model: readonly Position[]): void;
}

export function frameOf({ frame }: StageLayers): Frame {
  return { width: frame.clientWidth, height: frame.clientHeight };
}

/** In pixels of the frame. */
export function reservedIn({ frame, reserved }: StageLayers): Rect[] {
  const origin = frame.getBoundingClientRect();
  return reserved().map(({ x, y, width, height }) => ({ x: x - origin.x, y: y - origin.y, width, height }));
}
