import { useEffect } from "react";

/** Tells when the person leaves full screen, and leaves it when the presentation is over. */
export function useFullscreenEnd(onEnd: () => void): void {
  useEffect(() => {
    const changed = (): void => {
      if (document.fullscreenElement === null) onEnd();
    };
    document.addEventListener("fullscreenchange", changed);
    return () => document.removeEventListener("fullscreenchange", changed);
  }, [onEnd]);
  useEffect(() => leaveFullscreen, []);
}

/**
 * Leaves full screen without telling anybody. The browser tells of it later, and who goes back and
 * forward at once would be met by the end of the presentation before.
 */
function leaveFullscreen(): void {
  if (document.fullscreenElement === null) return;
  const keepSilent = (event: Event): void => event.stopImmediatePropagation();
  document.addEventListener("fullscreenchange", keepSilent, { capture: true, once: true });
  document.exitFullscreen().catch(() => document.removeEventListener("fullscreenchange", keepSilent, true));
}
