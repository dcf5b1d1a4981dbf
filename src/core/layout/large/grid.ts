import type { Points } from "./pivotMds.ts";

/** Points by square cells, row by row: those of cell `c` are `member[start[c]]` to `member[start[c + 1]]`. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly start: Int32Array;
  readonly member: Int32Array;
}

/** More cells than this for each point would cost more than they save. */
const MOST_CELLS_A_POINT = 4;

/** Cells at least as wide as `size`. */
export function createGrid({ x, y }: Points, size: number): Grid {
  const across = extentOf(x);
  const down = extentOf(y);
  const most = MOST_CELLS_A_POINT * Math.max(1, x.length);
  let width = size;
  while ((across.length / width + 1) * (down.length / width + 1) > most) width *= 2;
  const columns = Math.floor(across.length / width) + 1;
  const rows = Math.floor(down.length / width) + 1;
  const cells = new Int32Array(x.length);
  const start = new Int32Array(columns * rows + 1);
  for (let i = 0; i < x.length; i++) {
    const cell =
      Math.floor((y[i]! - down.least) / width) * columns + Math.floor((x[i]! - across.least) / width);
    cells[i] = cell;
    start[cell + 1]!++;
  }
  for (let cell = 0; cell < columns * rows; cell++) start[cell + 1]! += start[cell]!;
  const next = start.slice();
  const member = new Int32Array(x.length);
  for (let i = 0; i < x.length; i++) member[next[cells[i]!]!++] = i;
  return { columns, rows, start, member };
}

function extentOf(values: Float64Array): { readonly least: number; readonly length: number } {
  if (values.length === 0) return { least: 0, length: 0 };
  let [least, most] = [Infinity, -Infinity];
  for (let i = 0; i < values.length; i++) {
    least = Math.min(least, values[i]!);
    most = Math.max(most, values[i]!);
  }
  return { least, length: most - least };
}
