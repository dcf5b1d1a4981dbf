import { type ReactNode, useCallback, useMemo } from "react";
import type { Selection } from "../core/view/view.ts";
import type { Column } from "./columns.ts";
import styles from "./PictureTable.module.css";
import type { PictureTableProps } from "./pictureTableProps.ts";
import type { RecordStore } from "./recordStore.ts";
import type { Sheet } from "./sheet.ts";
import { SheetCards } from "./SheetCards.tsx";
import { SheetTable } from "./SheetTable.tsx";

interface SheetPanelProps extends Pick<PictureTableProps, "picture" | "selection" | "onSelect"> {
  readonly sheet: Sheet;
  readonly records: RecordStore;
  readonly columns: readonly Column[];
  /** Where rows are to be cards: what stands before them. */
  readonly cardTools: ReactNode;
  readonly onSort: (column: Column) => void;
}

/** The rows of a sheet, or that there are none. */
export function SheetPanel(props: SheetPanelProps): ReactNode {
  const { sheet, records, picture, selection, onSelect, columns, cardTools, onSort } = props;
  const { interactions } = picture;
  const chosen = useMemo(() => actorsOf(selection), [selection]);
  const ofInteractions = sheet.name === "interactions";
  const onPlaces = useCallback(
    (places: readonly number[]) => {
      if (ofInteractions) records.want(places.map((place) => interactions[place] ?? -1));
    },
    [records, interactions, ofInteractions],
  );
  if (sheet.lines.code.length === 0)
    return <p className={styles.empty}>This view has no {sheet.name} to list.</p>;
  const shared = { sheet, selection, chosen, onSelect, onPlaces, label: labelOf(sheet) };
  return cardTools === null ? (
    <SheetTable {...shared} columns={columns} onSort={onSort} />
  ) : (
    <SheetCards {...shared} tools={cardTools} />
  );
}

/** "interactions, sorted by date, ascending". */
function labelOf({ name, columns, sort }: Sheet): string {
  const column = columns.find(({ id }) => id === sort.column)?.label.toLowerCase();
  return `${name}, sorted by ${column ?? sort.column}, ${sort.direction}`;
}

/** The actors that are selected, by themselves or as the ends of a tie. */
function actorsOf(selection: Selection | null): ReadonlySet<string> {
  if (selection?.type === "actor") return new Set([selection.actor]);
  return new Set(selection?.type === "tie" ? [selection.a, selection.b] : []);
}
