import { useEffect } from "react";

/** Calls back when `/` is pressed, except where it would be typed into a field. */
export function useSlash(onSlash: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const withModifier = event.ctrlKey || event.metaKey || event.altKey;
      if (event.key !== "/" || withModifier || event.defaultPrevented || isTyping(event.target)) return;
      event.preventDefault();
      onSlash();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [onSlash]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest("input, textarea, select, [role=textbox]") !== null)
  );
}
