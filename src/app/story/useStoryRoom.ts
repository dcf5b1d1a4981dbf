import { useMedia } from "../useMedia.ts";

/** What there is room for beside the caption and the network. */
export interface StoryRoom {
  /** Under the network; else it opens at a button. */
  readonly legend: boolean;
  readonly timeline: boolean;
}

/** Of the legend where it opens at a button. */
export const STORY_LEGEND = "story-legend";

const LEGEND = "(min-width: 900px) and (min-height: 640px)";
const TIMELINE = "(min-height: 720px)";

export function useStoryRoom(): StoryRoom {
  return { legend: useMedia(LEGEND), timeline: useMedia(TIMELINE) };
}
