import { type Frame, signFactor } from "./camera.ts";
import { SIGN_LINE_PX } from "./signOutline.ts";

/** More signs or ties than this are a crowd: each then steps back, so that the whole can be read. */
export const MANY_SIGNS = 120;
export const MANY_TIES = 250;

/** Share of the frame that the signs of a crowd cover, and the least that one shrinks to. */
const COVERED = 0.05;
const CROWDED_LINE_PX = 1;
const LEAST_SIGN_FACTOR = 0.4;
/** Width of the tie in the middle of a crowd, by strength, in px. */
const MIDDLE_WIDTH_PX = 1.2;
const LEAST_WIDTH_FACTOR = 0.3;

/** What is drawn as signs, with the radius of each. */
interface Sized {
  readonly actors: ReadonlyMap<number, { readonly radiusPx: number }>;
}

/** Drawn size of a sign in px for each px of its radius: small frames and crowds have smaller signs. */
export function signScale({ actors }: Sized, frame: Frame): number {
  const radii = Array.from(actors.values(), ({ radiusPx }) => radiusPx);
  return signFactor(frame) * crowdedSigns(radii, frame);
}

/** Width of the outline of each of so many signs. */
export function signLinePx(signs: number): number {
  return signs <= MANY_SIGNS ? SIGN_LINE_PX : CROWDED_LINE_PX;
}

/** By how much the signs of a scene shrink; 1 for up to 120. Radii in px. */
export function crowdedSigns(radiiPx: readonly number[], { width, height }: Frame): number {
  if (radiiPx.length <= MANY_SIGNS) return 1;
  const covered = radiiPx.reduce((sum, radius) => sum + Math.PI * radius * radius, 0);
  return Math.max(LEAST_SIGN_FACTOR, Math.min(1, Math.sqrt((COVERED * width * height) / covered)));
}

/** By how much the strands of a scene are thinner; 1 for up to 250 ties. Widths in px, of each tie one. */
export function crowdedStrands(widthsPx: readonly number[]): number {
  if (widthsPx.length <= MANY_TIES) return 1;
  const middle = widthsPx.toSorted((p, q) => p - q)[widthsPx.length >> 1]!;
  return Math.max(LEAST_WIDTH_FACTOR, Math.min(1, MIDDLE_WIDTH_PX / middle));
}
