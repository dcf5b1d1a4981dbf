import type { ReactNode } from "react";
import type { Column } from "./columns.ts";
import styles from "./SheetTable.module.css";
import type { Sort } from "./sorting.ts";

interface HeaderCellProps {
  readonly column: Column;
  readonly sort: Sort;
  readonly onSort: (column: Column) => void;
}

/** The name of a column; pressed, it sorts. */
export function HeaderCell({ column, sort, onSort }: HeaderCellProps): ReactNode {
  const { id, label, align, sorts } = column;
  const sorted = sort.column === id ? sort.direction : undefined;
  return (
    <th
      className={styles.header}
      scope="col"
      data-align={align}
      aria-sort={sorted ?? (sorts === null ? undefined : "none")}
    >
      {sorts === null ? (
        label
      ) : (
        <button type="button" className={styles.sort} onClick={() => onSort(column)}>
          {label}
          <svg
            className={styles.arrow}
            data-sorted={sorted ?? "none"}
            width="8"
            height="10"
            viewBox="0 0 8 10"
            aria-hidden="true"
          >
            <path d="M4 9V1.5M1 4.2 4 1.2l3 3" />
          </svg>
        </button>
      )}
    </th>
  );
}
