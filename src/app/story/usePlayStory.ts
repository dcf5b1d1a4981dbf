import { useCallback } from "react";
import { firstStory, linkToPlace } from "../../core/view/slides.ts";
import { storiesOf } from "../../store/storiesOf.ts";
import { useExplorerStore } from "../../store/useExplorer.ts";

/** Begins the first story of the data, else of the person, where there is one. */
export function usePlayStory(): () => void {
  const { getState, actions } = useExplorerStore();
  return useCallback(() => {
    const story = firstStory(storiesOf(getState()));
    if (story !== undefined) actions.follow(linkToPlace({ id: story.id, slide: 1 }));
  }, [getState, actions]);
}
