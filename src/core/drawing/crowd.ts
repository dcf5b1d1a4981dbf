import { type Frame, signFactor } from "./camera.ts";
import { SIGN_LINE_PX } from "./signOutline.ts";

/** More signs or ties than this are a crowd: each then steps back, so that the whole can be read. */
export const MANY_SIGNS = 120;
export const MANY_TIES = 250;

/** Share of the frame that the signs of a crowd cover, and the least that one shrinks to. */
const COVERED = 0.05;
const CROWDED_LINE_PX = 1;
const LEAST_SIGN_FACTOR = 0.4;
const LEAST_ROPE_FACTOR = 0.45;
/** Width of the tie in the middle of a crowd of 250, by strength, in px; the fewer, the wider. */
const MIDDLE_WIDTH_PX = 1.2;
const LEAST_WIDTH_FACTOR = 0.3;

/** What is drawn as signs, with the radius of each, and how many there would be. */
interface Sized {
  readonly actors: ReadonlyMap<number, { readonly radiusPx: number }>;
  readonly actorsInPicture: number;
}

/** Drawn size of a sign in px for each px of its radius: small frames and crowds have smaller signs. */
export function signScale({ actors, actorsInPicture }: Sized, frame: Frame): number {
  const radii = Array.from(actors.values(), ({ radiusPx }) => radiusPx);
  // The few that are drawn of very many are the busiest, whose signs are large.
  const isCrowd = radii.length > MANY_SIGNS || radii.length < actorsInPicture;
  return signFactor(frame) * (isCrowd ? crowdedSigns(radii, frame) : 1);
}

/** Drawn width of ties, and room between their strands, for each px of what a scene says: less on a small frame that shows a part of very many. */
export function ropeScale({ actors, actorsInPicture }: Sized, { width, height }: Frame): number {
  if (actors.size === actorsInPicture) return 1;
  return Math.min(1, Math.max(LEAST_ROPE_FACTOR, Math.min(width / 720, height / 390)));
}

/** Width of the outline of each of so many signs. */
export function signLinePx(signs: number): number {
  return signs <= MANY_SIGNS ? SIGN_LINE_PX : CROWDED_LINE_PX;
}

/** By how much the signs of a crowd shrink. Radii in px. */
function crowdedSigns(radiiPx: readonly number[], { width, height }: Frame): number {
  const covered = radiiPx.reduce((sum, radius) => sum + Math.PI * radius * radius, 0);
  return Math.max(LEAST_SIGN_FACTOR, Math.min(1, Math.sqrt((COVERED * width * height) / covered)));
}

/** By how much the strands of a scene are thinner, so that they leave some paper. Widths in px, of each tie one. */
export function crowdedStrands(widthsPx: readonly number[]): number {
  const middle = widthsPx.toSorted((p, q) => p - q)[widthsPx.length >> 1];
  if (middle === undefined) return 1;
  const wanted = MIDDLE_WIDTH_PX * Math.max(1, MANY_TIES / widthsPx.length);
  return Math.max(LEAST_WIDTH_FACTOR, Math.min(1, wanted / middle));
}
