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
  useEffect(
    () => () => {
      if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => undefined);
    },
    [],
  );
}
