import type { ReactNode } from "react";
import type { useSheetRows } from "./useSheetRows.ts";

interface RowButtonProps {
  readonly line: number;
  readonly rows: ReturnType<typeof useSheetRows>;
  readonly className: string | undefined;
  /** Where what is in the button is not the whole of the row. */
  readonly label?: string;
  readonly onPress?: () => void;
  readonly children: ReactNode;
}

/** Selects its row. One of all of them is in the order of tabbing; arrows lead to the others. */
export function RowButton({ line, rows, className, label, onPress, children }: RowButtonProps): ReactNode {
  return (
    <button
      type="button"
      className={className}
      data-row=""
      tabIndex={line === rows.active ? 0 : -1}
      aria-label={label}
      aria-current={line === rows.selected}
      onFocus={() => rows.reach(line)}
      onKeyDown={(event) => rows.onKey(event, line)}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
