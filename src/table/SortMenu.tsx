import type { ReactNode } from "react";
import type { Column } from "./columns.ts";
import type { Sort } from "./sorting.ts";
import styles from "./Tools.module.css";

interface SortMenuProps {
  readonly columns: readonly Column[];
  readonly sort: Sort;
  readonly onSort: (column: Column) => void;
}

/** Sorts a list of cards, which has no headers to press. */
export function SortMenu({ columns, sort, onSort }: SortMenuProps): ReactNode {
  const sortable = columns.filter(({ sorts }) => sorts !== null);
  const current = sortable.find(({ id }) => id === sort.column);
  const choose = (id: string): void => {
    const column = sortable.find((each) => each.id === id);
    if (column !== undefined && column !== current) onSort(column);
  };
  return (
    <span className={styles.sorting}>
      <select
        aria-label="Sorted by"
        value={sort.column}
        onChange={(event) => choose(event.target.value)}
        className={styles.select}
      >
        {sortable.map(({ id, label }) => (
          <option key={id} value={id}>
            By {label.toLowerCase()}
          </option>
        ))}
      </select>
      <button
        type="button"
        className={styles.turn}
        aria-label={`Sorted ${sort.direction}; turn round`}
        onClick={() => current !== undefined && onSort(current)}
      >
        <svg data-sorted={sort.direction} width="10" height="14" viewBox="0 0 10 14" aria-hidden="true">
          <path d="M5 13V1.8M1.2 5.4 5 1.6l3.8 3.8" />
        </svg>
      </button>
    </span>
  );
}
