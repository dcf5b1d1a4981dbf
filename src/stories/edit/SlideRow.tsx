import { useEffect, useId, useRef } from "react";
import type { Slide, Story } from "../../core/model/graph.ts";
import { headingText } from "../../core/view/caption.ts";
import { useActions } from "../../store/useExplorer.ts";
import { SlideForm } from "./SlideForm.tsx";
import styles from "./Slide.module.css";
import type { Dragging } from "./useDragging.ts";
import { useSlideWords } from "./useSlideWords.ts";

export interface SlideRowProps {
  readonly story: Story;
  readonly slide: Slide;
  /** In the story, from 0. */
  readonly place: number;
  readonly open: boolean;
  /** The view on the screen is the slide's. */
  readonly onScreen: boolean;
  readonly onOpen: () => void;
  /** Told before the slide at this place is deleted. */
  readonly onDelete: (place: number) => void;
  readonly drag: Dragging;
}

/** A slide in the list: its heading and view in words; open, all that can be changed of it. */
export function SlideRow({ story, slide, place, open, onScreen, onOpen, onDelete, drag }: SlideRowProps) {
  const told = useSlideWords(slide.link);
  const id = useId();
  const heading = headingText(slide.caption) || "No caption yet";
  const view = besides(told?.words ?? "", heading);
  return (
    <li className={styles.slide} data-over={drag.over === slide.id} {...drag.target(slide.id, place)}>
      <div className={styles.slideHead} draggable {...drag.handle(slide.id)}>
        <button
          type="button"
          className={styles.slideName}
          aria-expanded={open}
          aria-controls={id}
          onClick={onOpen}
        >
          <span className={styles.number}>{place + 1}</span>
          <span className={styles.heading} dir="auto">
            {heading}
          </span>
          {view !== "" && <span className={styles.view}>{view}</span>}
          {onScreen && <span className={styles.view}>On the screen now</span>}
        </button>
        <MoveButtons story={story} slide={slide} place={place} />
      </div>
      <div id={id} hidden={!open}>
        {open && (
          <SlideForm
            story={story}
            slide={slide}
            place={place}
            told={told}
            onScreen={onScreen}
            onDelete={() => onDelete(place)}
          />
        )}
      </div>
    </li>
  );
}

/** What the words say more than the heading, which says the same until it is written. */
function besides(words: string, heading: string): string {
  return words.startsWith(heading) ? words.slice(heading.length).replace(/^; /, "") : words;
}

type MoveButtonsProps = Pick<SlideRowProps, "story" | "slide" | "place">;

function MoveButtons({ story, slide, place }: MoveButtonsProps) {
  const { editStory } = useActions();
  const pressed = useRef<HTMLButtonElement | null>(null);
  // A row that moves in the page loses the focus.
  useEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [place]);
  const last = story.slides.length - 1;
  const ways = [
    { name: "up", to: place - 1, off: place === 0, path: "M2 7l4-4 4 4" },
    { name: "down", to: place + 1, off: place === last, path: "M2 5l4 4 4-4" },
  ];
  return ways.map(({ name, to, off, path }) => (
    <button
      key={name}
      type="button"
      className={styles.move}
      aria-label={`Move slide ${place + 1} ${name}`}
      aria-disabled={off}
      onClick={({ currentTarget }) => {
        if (off) return;
        pressed.current = currentTarget;
        editStory(story.id, { type: "move", slide: slide.id, to });
      }}
    >
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  ));
}
