import { firstStory, placesOf } from "../../core/view/slides.ts";
import type { Story } from "../../core/model/graph.ts";
import { usePlayStory } from "./usePlayStory.ts";
import { Button } from "../../ui/Button.tsx";

/** The way into the first story that has slides: of the data, else of the person. */
export function StoryChip({
  stories,
  className,
}: {
  readonly stories: readonly Story[];
  readonly className: string | undefined;
}) {
  const play = usePlayStory();
  const story = firstStory(stories);
  if (story === undefined) return null;
  return (
    <Button
      look="chip"
      className={className ?? ""}
      title={`${story.title}, a story in ${placesOf(story)} slides`}
      onClick={play}
    >
      <svg viewBox="0 0 10 12" width="9" height="11" aria-hidden="true" fill="currentColor">
        <path d="M1 .8 9.4 6 1 11.2z" />
      </svg>
      {story.title}, {placesOf(story)} slides
    </Button>
  );
}
