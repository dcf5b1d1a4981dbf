import { useEffect } from "react";
import { withSelection } from "../core/view/change.ts";
import { useExplorerStore } from "../store/useExplorer.ts";

/** `?` lists the shortcuts, Escape leaves the selection; keys typed into a field stay there. */
export function useShortcuts(onHelp: () => void): void {
  const explorer = useExplorerStore();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      if (event.key === "?") {
        event.preventDefault();
        onHelp();
      }
      if (event.key === "Escape" && document.querySelector("dialog[open], [popover]:popover-open") === null) {
        explorer.actions.change((view) => withSelection(view, null), "push");
      }
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [explorer, onHelp]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
    !(target instanceof HTMLInputElement && /^(?:checkbox|radio|range)$/.test(target.type))
  );
}
