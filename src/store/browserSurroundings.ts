import type { Surroundings } from "./parentTalk.ts";

/** The page around this one; null where there is none. */
export function browserSurroundings(): Surroundings | null {
  const { parent } = window;
  if (parent === window) return null;
  return {
    parent,
    onMessage(listener) {
      window.addEventListener("message", listener);
      return () => window.removeEventListener("message", listener);
    },
    setTimer(run, delayMs) {
      const timer = setTimeout(run, delayMs);
      return () => clearTimeout(timer);
    },
  };
}
