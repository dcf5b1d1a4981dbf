import { useId } from "react";
import type { Slide, Story } from "../../core/model/graph.ts";
import { noticeText } from "../../core/view/noticeText.ts";
import { captionSaying, MOST_CAPTION_CHARACTERS, slideLink } from "../../core/view/storyEdits.ts";
import { viewTitle } from "../../core/view/viewTitle.ts";
import { withCommas } from "../../core/view/words.ts";
import { linkToPlace } from "../../core/view/slides.ts";
import { useActions, useExplorer, useExplorerStore } from "../../store/useExplorer.ts";
import { Button } from "../../ui/Button.tsx";
import { CaptionPreview } from "./CaptionPreview.tsx";
import slideStyles from "./Slide.module.css";
import styles from "./Story.module.css";
import type { SlideWords } from "./useSlideWords.ts";

interface SlideFormProps {
  readonly story: Story;
  readonly slide: Slide;
  readonly place: number;
  readonly told: SlideWords | null;
  readonly onScreen: boolean;
  readonly onDelete: () => void;
}

/** The caption of a slide with what it will look like, its view, and what can be done with it. */
export function SlideForm({ story, slide, place, told, onScreen, onDelete }: SlideFormProps) {
  const explorer = useExplorerStore();
  const { editStory, follow } = useActions();
  const number = place + 1;
  const wrong = told === null ? null : noticeText(told.notices);
  const update = (): void => {
    const { view } = explorer.getState();
    editStory(story.id, { type: "link", slide: slide.id, link: slideLink(view) });
  };
  return (
    <div className={slideStyles.form}>
      <CaptionField story={story} slide={slide} number={number} told={told} />
      <CaptionPreview caption={slide.caption} />
      {wrong !== null && <p className={styles.remark}>{wrong}</p>}
      <div className={styles.row}>
        <Button
          aria-label={`Show the view of slide ${number}`}
          disabled={onScreen}
          onClick={() => follow(slide.link)}
        >
          Show its view
        </Button>
        <Button
          aria-label={`Update the view of slide ${number} from this view`}
          disabled={onScreen}
          onClick={update}
        >
          Update from this view
        </Button>
        <Button
          aria-label={`Play from slide ${number}`}
          onClick={() => follow(linkToPlace({ id: story.id, slide: number }))}
        >
          Play from here
        </Button>
        <Button
          aria-label={`Delete slide ${number}`}
          onClick={() => {
            onDelete();
            editStory(story.id, { type: "delete", slide: slide.id });
          }}
        >
          Delete
        </Button>
      </div>
    </div>
  );
}

interface CaptionFieldProps extends Pick<SlideFormProps, "story" | "slide" | "told"> {
  readonly number: number;
}

function CaptionField({ story, slide, number, told }: CaptionFieldProps) {
  const { editStory } = useActions();
  const catalogue = useExplorer((state) => state.corpus?.catalogue ?? null);
  const id = useId();
  const room = MOST_CAPTION_CHARACTERS - slide.caption.length;
  const isAsAdded =
    told !== null && catalogue !== null && slide.caption === captionSaying(viewTitle(told.view, catalogue));
  return (
    <div className={styles.field}>
      <label htmlFor={id}>Caption of slide {number}</label>
      <textarea
        id={id}
        rows={4}
        value={slide.caption}
        maxLength={Math.max(MOST_CAPTION_CHARACTERS, slide.caption.length)}
        dir="auto"
        aria-describedby={`${id}-form`}
        onFocus={({ currentTarget }) => {
          if (isAsAdded) currentTarget.select();
        }}
        onChange={({ target }) =>
          editStory(story.id, { type: "caption", slide: slide.id, caption: target.value })
        }
      />
      <p id={`${id}-form`} className={styles.quiet}>
        First line: the heading. A blank line begins a paragraph. *words* for emphasis,
        [words](https://example.org) for a link.
        {room < 200 &&
          ` ${withCommas(Math.max(0, room))} of ${withCommas(MOST_CAPTION_CHARACTERS)} characters are left.`}
      </p>
    </div>
  );
}
