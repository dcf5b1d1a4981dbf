import type { ReactNode } from "react";
import type { Column } from "./columns.ts";
import { RowButton } from "./RowButton.tsx";
import styles from "./SheetTable.module.css";
import type { SheetRowsProps, useSheetRows } from "./useSheetRows.ts";

export interface RowProps extends Pick<SheetRowsProps, "sheet" | "chosen"> {
  readonly line: number;
  readonly rows: ReturnType<typeof useSheetRows>;
}

interface SheetRowProps extends RowProps {
  readonly columns: readonly Column[];
}

/** One row. Its first cell holds the button that selects it; a press anywhere on the row does too. */
export function SheetRow({ sheet, columns, chosen, line, rows }: SheetRowProps): ReactNode {
  const place = sheet.lines.code[line] ?? -1;
  const [first, ...others] = sheet.grouped ? columns.slice(1) : columns;
  if (first === undefined) return null;
  const { measure, selected, select } = rows;
  return (
    <tr
      ref={measure}
      className={styles.row}
      data-index={line}
      data-selected={line === selected}
      aria-rowindex={line + 2}
      onClick={() => !isReading() && select(line)}
    >
      <td className={styles.cell} colSpan={sheet.grouped ? 2 : 1}>
        <RowButton className={styles.button} line={line} rows={rows} label={sheet.nameOf(place)}>
          {sheet.cell(place, first.id, chosen)}
        </RowButton>
      </td>
      {others.map(({ id, align }) => (
        <td key={id} className={styles.cell} data-column={id} data-align={align}>
          {sheet.cell(place, id, chosen)}
        </td>
      ))}
    </tr>
  );
}

/** True where the press ended a marking of text, which is no wish to select the row. */
function isReading(): boolean {
  return document.getSelection()?.isCollapsed === false;
}
