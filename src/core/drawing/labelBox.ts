import type { Position } from "../model/graph.ts";

/** Share of a line of text above its baseline, for Source Sans 3. */
const ASCENT = 0.76;
const LINE_HEIGHT = 1.18;

/** Height of a label's box, in whole px. */
export function labelHeightPx(sizePx: number): number {
  return Math.ceil(sizePx * LINE_HEIGHT);
}

/** Where the text of a label begins on its baseline, by the top left corner of its box. */
export function labelBaseline(x: number, y: number, sizePx: number): Position {
  return [x, y + sizePx * (ASCENT + (LINE_HEIGHT - 1) / 2)];
}
