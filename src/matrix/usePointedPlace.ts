import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import { CELL_PX } from "./Cells.tsx";
import type { Matrix } from "./matrixOf.ts";
import type { Place } from "./place.ts";

/** The cell or the heading that the pointer is over; a click chooses it. */
export function usePointedPlace(
  board: RefObject<HTMLDivElement | null>,
  matrix: Matrix,
  onChoose: (place: Place) => void,
): Place | null {
  const [pointed, setPointed] = useState<Place | null>(null);
  const last = matrix.actors.length - 1;
  const move = useEffectEvent((event: MouseEvent): void => {
    const place = placeUnder(event, last);
    setPointed((before) => (samePlace(before, place) ? before : place));
  });
  const click = useEffectEvent((event: MouseEvent): void => {
    const place = placeUnder(event, last);
    if (place !== null) onChoose(place);
  });
  useEffect(() => {
    const element = board.current;
    if (element === null) return;
    const moved = (event: MouseEvent): void => move(event);
    const clicked = (event: MouseEvent): void => click(event);
    const left = (): void => setPointed(null);
    element.addEventListener("mousemove", moved);
    element.addEventListener("mouseleave", left);
    element.addEventListener("click", clicked);
    return () => {
      element.removeEventListener("mousemove", moved);
      element.removeEventListener("mouseleave", left);
      element.removeEventListener("click", clicked);
    };
  }, [board]);
  const isInside = pointed !== null && pointed.row <= last && pointed.column <= last;
  return isInside ? pointed : null;
}

function placeUnder({ target, clientX, clientY }: MouseEvent, last: number): Place | null {
  if (!(target instanceof Element)) return null;
  const heading = target.closest<HTMLElement>("[data-place]");
  if (heading !== null) {
    const place = Number(heading.dataset["place"]);
    return heading.dataset["side"] === "rows" ? { row: place, column: -1 } : { row: -1, column: place };
  }
  const body = target.closest("[data-body]");
  if (body === null) return null;
  const { left, top } = body.getBoundingClientRect();
  const at = (px: number): number => Math.max(0, Math.min(last, Math.floor(px / CELL_PX)));
  return { row: at(clientY - top), column: at(clientX - left) };
}

function samePlace(a: Place | null, b: Place | null): boolean {
  return a?.row === b?.row && a?.column === b?.column;
}
