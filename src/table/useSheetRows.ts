import { type RefObject, useEffect, useMemo } from "react";
import type { Selection } from "../core/view/view.ts";
import type { Sheet } from "./sheet.ts";
import { useKeptPlace } from "./useKeptPlace.ts";
import { useActiveRow, useRowKeys } from "./useRowFocus.ts";
import { type Piece, piecesOf, useVirtualLines } from "./useVirtualLines.ts";

export interface SheetRowsProps {
  readonly sheet: Sheet;
  readonly selection: Selection | null;
  /** Ids of the actors selected, by themselves or as a tie. */
  readonly chosen: ReadonlySet<string>;
  readonly onSelect: (selection: Selection) => void;
  /** Told the places of the rows in the page. */
  readonly onPlaces: (places: readonly number[]) => void;
  /** Of the whole: "Interactions, sorted by date". */
  readonly label: string;
}

interface Frame {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rowPx: number;
  readonly headingPx: number;
  readonly beforePx: number;
  readonly stuckPx: number;
}

/** What rows and cards have in common: which lines are in the page, and which row is selected or reached. */
export function useSheetRows(props: SheetRowsProps, frame: Frame) {
  const { sheet, selection, onSelect } = props;
  const { scroller, beforePx, stuckPx } = frame;
  const selected = useSelectedLine(sheet, selection);
  const { active, reach } = useActiveRow(sheet, selected);
  const virtual = useVirtualLines({ ...frame, sheet, active });
  const onKey = useRowKeys({ scroller, sheet, virtual, reach });
  useKeptPlace(virtual, sheet, stuckPx);
  const { pieces, restPx } = piecesOf(virtual, beforePx);
  useTold(props, pieces);
  useEffect(() => {
    if (selected >= 0) virtual.scrollToIndex(selected, { align: "auto" });
    // Only another selection scrolls, not another picture with the same one in it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [selection, sheet.name]);
  const select = (line: number): void => {
    const next = sheet.selectionOf(sheet.lines.code[line] ?? -1);
    reach(line);
    if (next !== null) onSelect(next);
  };
  const measure = virtual.measureElement;
  return { measure, pieces, restPx, selected, active, reach, onKey, select };
}

function useSelectedLine(sheet: Sheet, selection: Selection | null): number {
  return useMemo(() => {
    const place = selection === null ? -1 : sheet.placeOf(selection);
    return place < 0 ? -1 : sheet.lines.code.indexOf(place);
  }, [sheet, selection]);
}

/** Tells which rows are in the page, whenever they have changed. */
function useTold({ sheet, onPlaces }: SheetRowsProps, pieces: readonly Piece[]): void {
  const first = pieces[0]?.line ?? 0;
  const last = pieces.at(-1)?.line ?? -1;
  const lines = pieces.map(({ line }) => line);
  useEffect(() => {
    onPlaces(lines.flatMap((line) => placeAt(sheet, line)));
    // The lines in between follow from the ends.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [sheet, onPlaces, first, last, lines.length]);
}

function placeAt({ lines }: Sheet, line: number): readonly number[] {
  const place = lines.code[line] ?? -1;
  return place < 0 ? [] : [place];
}
