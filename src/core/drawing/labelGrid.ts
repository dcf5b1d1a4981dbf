import type { Rect, Size } from "./labelRect.ts";

const CELL_PX = 32;

/** Items by the cells of the viewport that their rectangles touch; what lies outside counts to the border cells. */
export interface LabelGrid<Item> {
  readonly columns: number;
  readonly rows: number;
  readonly cells: Item[][];
}

export function emptyGrid<Item>({ width, height }: Size): LabelGrid<Item> {
  const columns = Math.max(1, Math.ceil(width / CELL_PX));
  const rows = Math.max(1, Math.ceil(height / CELL_PX));
  return { columns, rows, cells: Array.from({ length: columns * rows }, () => []) };
}

export function addToGrid<Item>(grid: LabelGrid<Item>, rect: Rect, item: Item): void {
  someCell(grid, rect, 0, (cell) => {
    cell.push(item);
    return false;
  });
}

/** Takes out an item that was added with the same rectangle. */
export function removeFromGrid<Item>(grid: LabelGrid<Item>, rect: Rect, item: Item): void {
  someCell(grid, rect, 0, (cell) => {
    const place = cell.indexOf(item);
    if (place !== -1) cell.splice(place, 1);
    return false;
  });
}

/**
 * True as soon as `test` holds for an item near the rectangle. Items of several cells are tested
 * several times, and items up to a cell away are tested too: the test decides.
 */
export function someNear<Item>(
  grid: LabelGrid<Item>,
  rect: Rect,
  margin: number,
  test: (item: Item) => boolean,
): boolean {
  return someCell(grid, rect, margin, (cell) => cell.some(test));
}

function someCell<Item>(
  grid: LabelGrid<Item>,
  rect: Rect,
  margin: number,
  test: (cell: Item[]) => boolean,
): boolean {
  const cellOf = (px: number, count: number): number =>
    Math.max(0, Math.min(count - 1, Math.floor(px / CELL_PX)));
  const [left, right] = [
    cellOf(rect.x - margin, grid.columns),
    cellOf(rect.x + rect.width + margin, grid.columns),
  ];
  const [top, bottom] = [
    cellOf(rect.y - margin, grid.rows),
    cellOf(rect.y + rect.height + margin, grid.rows),
  ];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const cell = grid.cells[row * grid.columns + column];
      if (cell !== undefined && test(cell)) return true;
    }
  }
  return false;
}
