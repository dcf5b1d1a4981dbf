import { useCallback } from "react";
import { firstStory, linkToPlace } from "../../core/view/slides.ts";
import { useExplorerStore } from "../../store/useExplorer.ts";

/** Begins the first story of the data, where they have one. */
export function usePlayStory(): () => void {
  const { getState, actions } = useExplorerStore();
  return useCallback(() => {
    const story = firstStory(getState().corpus?.catalogue.stories ?? []);
    if (story !== undefined) actions.follow(linkToPlace({ id: story.id, slide: 1 }));
  }, [getState, actions]);
}
