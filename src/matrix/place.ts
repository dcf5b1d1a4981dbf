import type { Matrix } from "./matrixOf.ts";

/** A cell by its row and column; a column or row of -1 is the heading beside or above. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export const START: Place = { row: 0, column: -1 };

const ARROWS: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** Where a key leads from a place; the same place at an edge, undefined for a key that leads nowhere. */
export function placeAfter(key: string, from: Place, matrix: Matrix): Place | undefined {
  const last = matrix.actors.length - 1;
  const arrow = ARROWS[key];
  if (arrow !== undefined)
    return within({ row: from.row + arrow.row, column: from.column + arrow.column }, last);
  switch (key) {
    case "Home":
      return { ...from, column: from.row < 0 ? 0 : -1 };
    case "End":
      return { ...from, column: last };
    case "n":
      return tieBeside(from, 1, matrix);
    case "p":
      return tieBeside(from, -1, matrix);
    default:
      return undefined;
  }
}

/** There is no heading in the corner. */
function within({ row, column }: Place, last: number): Place {
  const inRange = (at: number): number => Math.max(-1, Math.min(last, at));
  const [r, c] = [inRange(row), inRange(column)];
  return r < 0 && c < 0 ? { row: 0, column: -1 } : { row: r, column: c };
}

/** The next or last cell of the row that holds a tie, round and round. */
function tieBeside(from: Place, by: 1 | -1, matrix: Matrix): Place {
  const row = Math.max(0, from.row);
  const count = matrix.actors.length;
  for (let step = 1; step <= count + 1; step += 1) {
    const column = ((((from.column + 1 + by * step) % (count + 1)) + count + 1) % (count + 1)) - 1;
    if (column >= 0 && column !== row && matrix.tieAt(row, column)?.isDrawn === true) return { row, column };
  }
  return from;
}
