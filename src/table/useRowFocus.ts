import { type KeyboardEvent, type RefObject, useLayoutEffect, useMemo, useRef, useState } from "react";
import { outermostRow, rowFrom } from "./lines.ts";
import type { Sheet } from "./sheet.ts";
import { lineOfKey, type VirtualLines } from "./useVirtualLines.ts";

/** One row is in the order of tabbing: the last one reached, else the selected, else the first. */
export function useActiveRow(
  sheet: Sheet,
  selected: number,
): { readonly active: number; readonly reach: (line: number) => void } {
  const [key, setKey] = useState<number | null>(null);
  const known = useMemo(() => (key === null ? -1 : lineOfKey(sheet, key)), [sheet, key]);
  const active = known >= 0 ? known : selected >= 0 ? selected : outermostRow(sheet.lines, "first");
  const reach = (line: number): void => setKey(sheet.keyOf(sheet.lines.code[line] ?? -1));
  return { active, reach };
}

interface RowKeysOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly sheet: Sheet;
  readonly virtual: VirtualLines;
  readonly reach: (line: number) => void;
}

/** Arrows, Home, End and the page keys move the focus from row to row. */
export function useRowKeys({ scroller, sheet, virtual, reach }: RowKeysOptions) {
  const sought = useRef<number | null>(null);
  useLayoutEffect(() => {
    const line = sought.current;
    if (line === null) return;
    const button = scroller.current?.querySelector<HTMLElement>(`[data-index="${line}"] [data-row]`);
    if (button === null || button === undefined) return;
    sought.current = null;
    button.focus({ preventScroll: true });
  });
  return (event: KeyboardEvent, line: number): void => {
    const page = Math.max((virtual.range?.endIndex ?? 0) - (virtual.range?.startIndex ?? 0) - 1, 1);
    const next = lineAfter(event, sheet, line, page);
    if (next === undefined) return;
    event.preventDefault();
    if (next === line) return;
    sought.current = next;
    virtual.scrollToIndex(next, { align: "auto" });
    reach(next);
  };
}

function lineAfter(event: KeyboardEvent, { lines }: Sheet, line: number, page: number): number | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  switch (event.key) {
    case "ArrowDown":
      return rowFrom(lines, line, 1);
    case "ArrowUp":
      return rowFrom(lines, line, -1);
    case "PageDown":
      return rowFrom(lines, line, page);
    case "PageUp":
      return rowFrom(lines, line, -page);
    case "Home":
      return outermostRow(lines, "first");
    case "End":
      return outermostRow(lines, "last");
    default:
      return undefined;
  }
}
