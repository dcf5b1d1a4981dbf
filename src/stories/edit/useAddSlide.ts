import { useCallback } from "react";
import type { Story } from "../../core/model/graph.ts";
import { captionSaying, slideLink } from "../../core/view/storyEdits.ts";
import { viewTitle } from "../../core/view/viewTitle.ts";
import { useExplorerStore } from "../../store/useExplorer.ts";

/** Adds a slide of the view as it is now, which says so until it has a caption of its own. */
export function useAddSlide(story: Story | null): () => void {
  const explorer = useExplorerStore();
  return useCallback(() => {
    const { view, corpus } = explorer.getState();
    if (story === null || corpus === null) return;
    const caption = captionSaying(viewTitle(view, corpus.catalogue));
    explorer.actions.editStory(story.id, { type: "add", caption, link: slideLink(view) });
  }, [explorer, story]);
}
