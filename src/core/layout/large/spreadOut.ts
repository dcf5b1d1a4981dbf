import { mulberry32 } from "../mulberry32.ts";
import { createGrid, type Grid } from "./grid.ts";
import type { Points } from "./pivotMds.ts";

/** Discs are left every so many rounds: where one ends, the next rounds make room. */
const ROUNDS_A_DISC = 4;

/** A circle that others keep out of. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Spreading {
  /** Least distance wanted, in the units of the points. */
  readonly distance: number;
  /** At most so many; fewer where nobody stands too near any more. */
  readonly rounds: number;
  readonly discs: readonly Disc[];
  readonly seed: number;
}

/**
 * Pushes apart those that stand nearer to each other than `distance`, and out of the discs; the
 * `fixed` (1) stay. Where the rounds are too few, some stay nearer. Changes the points.
 */
export function spreadOut(points: Points, fixed: Uint8Array, spreading: Spreading): void {
  const { distance, rounds, discs, seed } = spreading;
  const random = mulberry32(seed);
  for (let round = 0; round < rounds; round++) {
    if (round % ROUNDS_A_DISC === 0) for (const disc of discs) pushOut(points, fixed, disc);
    if (pushPairs(points, fixed, distance, random) === 0) return;
  }
}

/** One push for each pair that stands too near; returns their number. */
function pushPairs(points: Points, fixed: Uint8Array, distance: number, random: () => number): number {
  const grid = createGrid(points, distance);
  const { columns, rows, start, member } = grid;
  let pushed = 0;
  for (let cell = 0; cell < columns * rows; cell++) {
    // Most cells are empty.
    if (start[cell] === start[cell + 1]) continue;
    const column = cell % columns;
    const hasBelow = cell + columns < columns * rows;
    const belowFrom = hasBelow ? start[cell + columns - (column > 0 ? 1 : 0)]! : 0;
    const belowTo = hasBelow ? endWithNext(grid, cell + columns) : 0;
    const besideTo = endWithNext(grid, cell);
    for (let at = start[cell]!; at < start[cell + 1]!; at++) {
      const p = member[at]!;
      for (let next = at + 1; next < besideTo; next++)
        pushed += pushPair(points, fixed, p, member[next]!, distance, random);
      for (let next = belowFrom; next < belowTo; next++)
        pushed += pushPair(points, fixed, p, member[next]!, distance, random);
    }
  }
  return pushed;
}

/** Where the members of a cell and of the next one in its row end. */
function endWithNext({ start, columns }: Grid, cell: number): number {
  return start[cell + (cell % columns === columns - 1 ? 1 : 2)]!;
}

/** 1 where there was something to push, else 0. */
function pushPair(
  { x, y }: Points,
  fixed: Uint8Array,
  p: number,
  q: number,
  distance: number,
  random: () => number,
): number {
  let dx = x[q]! - x[p]!;
  let dy = y[q]! - y[p]!;
  const squared = dx * dx + dy * dy;
  if (squared >= distance * distance || (fixed[p] === 1 && fixed[q] === 1)) return 0;
  if (squared < 1) {
    dx = random() - 0.5;
    dy = random() - 0.5;
  }
  const apart = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
  const move = (distance - apart) / apart;
  const shareP = fixed[p] === 1 ? 0 : fixed[q] === 1 ? 1 : 0.5;
  x[p]! -= dx * move * shareP;
  y[p]! -= dy * move * shareP;
  x[q]! += dx * move * (1 - shareP);
  y[q]! += dy * move * (1 - shareP);
  return 1;
}

function pushOut({ x, y }: Points, fixed: Uint8Array, disc: Disc): void {
  for (let i = 0; i < x.length; i++) {
    const dx = x[i]! - disc.x;
    const dy = y[i]! - disc.y;
    const squared = dx * dx + dy * dy;
    if (squared >= disc.radius * disc.radius || squared === 0 || fixed[i] === 1) continue;
    const factor = disc.radius / Math.sqrt(squared);
    x[i] = disc.x + dx * factor;
    y[i] = disc.y + dy * factor;
  }
}
