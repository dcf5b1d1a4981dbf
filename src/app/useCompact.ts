import { useSyncExternalStore } from "react";

const NARROW = "(max-width: 719px)";

/** True on frames of a phone's width. */
export function useCompact(): boolean {
  return useSyncExternalStore(listen, isCompact);
}

export function isCompact(): boolean {
  return matchMedia(NARROW).matches;
}

function listen(onChange: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}
