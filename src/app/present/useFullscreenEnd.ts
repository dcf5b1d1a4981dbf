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
  const hearAgain = (): void => document.removeEventListener("fullscreenchange", keepSilent, true);
  // The news of its beginning may still be on the way, too.
  const keepSilent = (event: Event): void => {
    event.stopImmediatePropagation();
    if (document.fullscreenElement === null) hearAgain();
  };
  document.addEventListener("fullscreenchange", keepSilent, true);
  document.exitFullscreen().catch(hearAgain);
}
