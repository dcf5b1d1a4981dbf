import type { Story } from "../../core/model/graph.ts";
import { useExplorer } from "../../store/useExplorer.ts";

/** The one of one's own stories that the panel shows; null where it shows the list of all. */
export function useOpenStory(): Story | null {
  return useExplorer(
    ({ ownStories, storyPanel }) => ownStories.find(({ id }) => id === storyPanel.story) ?? null,
  );
}
