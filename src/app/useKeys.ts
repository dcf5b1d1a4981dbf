import { useEffect } from "react";

/** What each key of the page does, by `KeyboardEvent.key`. */
export type PageKeys = Readonly<Record<string, () => void>>;

/** Keys of the whole page. Those typed into a field or meant for an open dialog stay there. */
export function useKeys(keys: PageKeys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
      if (act === undefined || document.querySelector("dialog[open], [popover]:popover-open") !== null)
        return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [keys]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
    !(target instanceof HTMLInputElement && /^(?:checkbox|radio|range)$/.test(target.type))
  );
}
