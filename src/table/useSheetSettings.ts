import { useState } from "react";
import type { Column } from "./columns.ts";
import type { SheetName } from "./sheet.ts";
import { pressedSort, type Sort } from "./sorting.ts";

const FIRST_SORTS: Readonly<Record<SheetName, Sort>> = {
  interactions: { column: "date", direction: "ascending" },
  ties: { column: "interactions", direction: "descending" },
  actors: { column: "interactions", direction: "descending" },
};

export interface SheetSettings {
  readonly sort: Sort;
  /** Ids of the columns the person has ticked; null for the usual ones. */
  readonly columns: ReadonlySet<string> | null;
  readonly pressSort: (column: Column, inForce: Sort) => void;
  readonly chooseColumns: (columns: ReadonlySet<string>) => void;
}

/** How each of the three tables is sorted and which columns it has, for as long as they are on the screen. */
export function useSheetSettings(sheet: SheetName): SheetSettings {
  const [sorts, setSorts] = useState(FIRST_SORTS);
  const [columns, setColumns] = useState<Partial<Record<SheetName, ReadonlySet<string>>>>({});
  return {
    sort: sorts[sheet],
    columns: columns[sheet] ?? null,
    pressSort({ id, sorts: first }, inForce) {
      if (first !== null) setSorts((before) => ({ ...before, [sheet]: pressedSort(inForce, id, first) }));
    },
    chooseColumns: (chosen) => setColumns((before) => ({ ...before, [sheet]: chosen })),
  };
}
