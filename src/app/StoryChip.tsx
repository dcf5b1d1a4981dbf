import { linkToPlace, placesOf } from "../core/view/slides.ts";
import type { Story } from "../core/model/graph.ts";
import { useActions } from "../store/useExplorer.ts";
import { Button } from "../ui/Button.tsx";

/** The way into the first story of the data that has slides. */
export function StoryChip({
  stories,
  className,
}: {
  readonly stories: readonly Story[];
  readonly className: string | undefined;
}) {
  const { follow } = useActions();
  const story = stories.find(({ slides }) => slides.length > 0);
  if (story === undefined) return null;
  return (
    <Button
      look="chip"
      className={className ?? ""}
      title={`${story.title}, a story in ${placesOf(story)} slides`}
      onClick={() => follow(linkToPlace({ id: story.id, slide: 1 }))}
    >
      <svg viewBox="0 0 10 12" width="9" height="11" aria-hidden="true" fill="currentColor">
        <path d="M1 .8 9.4 6 1 11.2z" />
      </svg>
      {story.title}, a story in {placesOf(story)} slides
    </Button>
  );
}
