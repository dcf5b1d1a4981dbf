import { useMedia } from "../useMedia.ts";

/** What there is room for in the frame that another page gives. */
export interface Room {
  /** Under the network; else it opens at a button. */
  readonly legend: boolean;
  readonly timeline: boolean;
}

const LEGEND = "(min-width: 560px) and (min-height: 440px)";
const TIMELINE = "(min-width: 720px) and (min-height: 580px), (min-height: 760px)";

export function useRoom(): Room {
  return { legend: useMedia(LEGEND), timeline: useMedia(TIMELINE) };
}
