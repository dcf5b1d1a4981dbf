import { useCallback } from "react";
import type { Chrome } from "../../core/view/view.ts";
import { useActions } from "../../store/useExplorer.ts";

interface Presenting {
  /** Leaves only the view on the screen, and asks the browser for all of it; to be called on a click or a key. */
  readonly enter: () => void;
  readonly leave: () => void;
}

/** Asks for the whole screen; where the browser does not allow it, the view fills the page instead. */
export function fillScreen(): void {
  if (document.fullscreenEnabled) document.documentElement.requestFullscreen().catch(() => undefined);
}

/** The way into a presentation and out of it: each is a step that Back takes back. */
export function usePresenting(): Presenting {
  const { change } = useActions();
  const show = useCallback((chrome: Chrome) => change((view) => ({ ...view, chrome }), "push"), [change]);
  const enter = useCallback(() => {
    show("present");
    fillScreen();
  }, [show]);
  const leave = useCallback(() => show("full"), [show]);
  return { enter, leave };
}
