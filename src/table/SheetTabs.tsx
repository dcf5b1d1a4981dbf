import { type KeyboardEvent, type ReactNode, useRef } from "react";
import type { Picture } from "../core/events/picture.ts";
import { withCommas } from "../core/view/words.ts";
import { type SheetName, SHEETS } from "./sheet.ts";
import styles from "./Tools.module.css";

interface SheetTabsProps {
  readonly totals: Picture["totals"];
  readonly shown: SheetName;
  readonly onShow: (sheet: SheetName) => void;
  /** Start of the ids of tabs and of their panel. */
  readonly id: string;
}

const NAMES: Readonly<Record<SheetName, string>> = {
  interactions: "Interactions",
  ties: "Ties",
  actors: "Actors",
};

/** "Interactions 67 | Ties 73 | Actors 53". */
export function SheetTabs({ totals, shown, onShow, id }: SheetTabsProps): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const onKey = (event: KeyboardEvent): void => {
    const next = tabAfter(event.key, shown);
    if (next === undefined) return;
    event.preventDefault();
    onShow(next);
    list.current?.querySelector<HTMLElement>(`[data-sheet="${next}"]`)?.focus();
  };
  return (
    <div className={styles.tabs} role="tablist" aria-label="Tables" ref={list}>
      {SHEETS.map((sheet) => (
        <button
          key={sheet}
          type="button"
          role="tab"
          className={styles.tab}
          id={tabId(id, sheet)}
          data-sheet={sheet}
          aria-selected={sheet === shown}
          aria-controls={sheet === shown ? panelId(id) : undefined}
          tabIndex={sheet === shown ? 0 : -1}
          onClick={() => onShow(sheet)}
          onKeyDown={onKey}
        >
          {NAMES[sheet]} {withCommas(totals[sheet].shown)}
        </button>
      ))}
    </div>
  );
}

export function tabId(id: string, sheet: SheetName): string {
  return `${id}-${sheet}`;
}

export function panelId(id: string): string {
  return `${id}-panel`;
}

function tabAfter(key: string, shown: SheetName): SheetName | undefined {
  const at = SHEETS.indexOf(shown);
  switch (key) {
    case "ArrowRight":
      return SHEETS[(at + 1) % SHEETS.length];
    case "ArrowLeft":
      return SHEETS[(at + SHEETS.length - 1) % SHEETS.length];
    case "Home":
      return SHEETS[0];
    case "End":
      return SHEETS.at(-1);
    default:
      return undefined;
  }
}
