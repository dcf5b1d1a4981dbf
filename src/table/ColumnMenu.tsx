import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import type { Column } from "./columns.ts";
import styles from "./Tools.module.css";

interface ColumnMenuProps {
  readonly columns: readonly Column[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Which columns the table has: a button that opens a list to tick. */
export function ColumnMenu({ columns, chosen, onChoose }: ColumnMenuProps): ReactNode {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const leave = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  const onEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.menu} onBlur={leave} onKeyDown={onEscape}>
      <button
        ref={button}
        type="button"
        className={styles.link}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        Columns
      </button>
      {open && (
        // Takes the focus of a press beside the boxes, which would else close the list.
        <fieldset className={styles.list} tabIndex={-1}>
          <legend className="visually-hidden">Columns shown</legend>
          {columns.map((column) => (
            <ColumnBox key={column.id} column={column} chosen={chosen} onChoose={onChoose} />
          ))}
        </fieldset>
      )}
    </div>
  );
}

interface ColumnBoxProps extends Omit<ColumnMenuProps, "columns"> {
  readonly column: Column;
}

function ColumnBox({ column: { id, label, use }, chosen, onChoose }: ColumnBoxProps): ReactNode {
  const ticked = use === "always" || chosen.has(id);
  const toggle = (): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  return (
    <label className={styles.box}>
      <input type="checkbox" checked={ticked} disabled={use === "always"} onChange={toggle} />
      {label}
    </label>
  );
}
