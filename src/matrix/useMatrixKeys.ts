import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import { CELL_PX } from "./Cells.tsx";
import type { Matrix } from "./matrixOf.ts";
import { type Place, placeAfter, START } from "./place.ts";

/** Where the keyboard stands in the matrix; null while it is elsewhere. Keys with a modifier stay with the browser. */
export function useMatrixKeys(
  board: RefObject<HTMLDivElement | null>,
  matrix: Matrix,
  onSelect: (place: Place) => void,
  onEscape: () => void,
): Place | null {
  const [stood, setStood] = useState<Place>(START);
  const [isHere, setHere] = useState(false);
  const last = matrix.actors.length - 1;
  const walk = { row: Math.min(stood.row, last), column: Math.min(stood.column, last) };
  const press = useEffectEvent((event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = placeAfter(event.key, walk, matrix);
    if (next !== undefined) {
      setStood(next);
      setHere(true);
      if (board.current !== null) reveal(board.current, next);
    } else if (event.key === "Enter") onSelect(walk);
    else if (event.key === "Escape") onEscape();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  useEffect(() => {
    const element = board.current;
    if (element === null) return;
    const keydown = (event: KeyboardEvent): void => press(event);
    const enter = (): void => setHere(element.matches(":focus-visible"));
    const exit = (): void => setHere(false);
    element.addEventListener("keydown", keydown);
    element.addEventListener("focus", enter);
    element.addEventListener("blur", exit);
    return () => {
      element.removeEventListener("keydown", keydown);
      element.removeEventListener("focus", enter);
      element.removeEventListener("blur", exit);
    };
  }, [board]);
  return isHere && last >= 0 ? walk : null;
}

/** Scrolls the cell out from under the headings, which stick, and into the box. */
export function reveal(board: HTMLElement, { row, column }: Place): void {
  const corner = board.querySelector("[data-corner]");
  const [left, top] = [corner?.clientWidth ?? 0, corner?.clientHeight ?? 0];
  if (column >= 0) board.scrollLeft = shifted(board.scrollLeft, board.clientWidth - left, column * CELL_PX);
  if (row >= 0) board.scrollTop = shifted(board.scrollTop, board.clientHeight - top, row * CELL_PX);
}

/** The least scroll with which the cell at a distance is inside the room. */
function shifted(scroll: number, room: number, at: number): number {
  return Math.max(0, Math.min(at, Math.max(scroll, at + CELL_PX - room)));
}
