import { useMedia } from "./useMedia.ts";

const NARROW = "(max-width: 719px)";

/** True on frames of a phone's width. */
export function useCompact(): boolean {
  return useMedia(NARROW);
}

export function isCompact(): boolean {
  return matchMedia(NARROW).matches;
}
