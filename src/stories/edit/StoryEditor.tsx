import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from "react";
import type { Story } from "../../core/model/graph.ts";
import { MOST_SLIDES, MOST_STORY_TITLE_CHARACTERS, slideLink } from "../../core/view/storyEdits.ts";
import { linkToPlace } from "../../core/view/slides.ts";
import { useActions, useExplorer } from "../../store/useExplorer.ts";
import { Button } from "../../ui/Button.tsx";
import { SlideRow } from "./SlideRow.tsx";
import slideStyles from "./Slide.module.css";
import styles from "./Story.module.css";
import { StoryFoot } from "./StoryFoot.tsx";
import { TurnBar } from "./TurnBar.tsx";
import { useAddSlide } from "./useAddSlide.ts";
import { useDragging } from "./useDragging.ts";

/** One story of one's own: its title, its slides in their order, and what makes more of them. */
export function StoryEditor({ story }: { readonly story: Story }) {
  const { follow } = useActions();
  const add = useAddSlide(story);
  const isFull = story.slides.length >= MOST_SLIDES;
  return (
    <>
      <div className={`${styles.tools} ${styles.sticky}`}>
        <Button look="strong" disabled={isFull} onClick={add}>
          Add slide
        </Button>
        <Button
          disabled={story.slides.length === 0}
          onClick={() => follow(linkToPlace({ id: story.id, slide: 1 }))}
        >
          Play story
        </Button>
        <TurnBar />
      </div>
      {isFull && (
        <p className={styles.remark} role="status">
          {TOO_MANY}
        </p>
      )}
      <TitleField story={story} />
      <Slides story={story} />
      <StoryFoot />
    </>
  );
}

const TOO_MANY = `A story has at most ${MOST_SLIDES} slides: delete one, or begin another story.`;

/** What stands in the field of the title, until the story gets another title than it comes to. */
interface Typed {
  readonly text: string;
  readonly title: string;
}

function TitleField({ story }: { readonly story: Story }) {
  const { editStory } = useActions();
  const id = useId();
  // A title has no blanks at its ends, and is never empty; only its field may be so while it is typed.
  const [typed, setTyped] = useState<Typed | null>(null);
  const isTyped = typed !== null && typed.title === story.title;
  const isBlank = isTyped && typed.text.trim() === "";
  const type = (text: string): void => {
    const title = text.trim();
    setTyped({ text, title: title === "" ? story.title : title });
    if (title !== "") editStory(story.id, { type: "title", title });
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>Title</label>
      <input
        id={id}
        value={isTyped ? typed.text : story.title}
        maxLength={MOST_STORY_TITLE_CHARACTERS}
        autoComplete="off"
        aria-describedby={`${id}-blank`}
        onChange={({ target }) => type(target.value)}
        onBlur={() => setTyped(null)}
      />
      <p id={`${id}-blank`} className={styles.quiet}>
        {isBlank ? `A story needs a title; until then it keeps “${story.title}”.` : ""}
      </p>
    </div>
  );
}

function Slides({ story }: { readonly story: Story }) {
  const [open, setOpen] = useState<string | null>(null);
  const view = useDeferredValue(useExplorer((state) => state.view));
  const onScreen = useMemo(() => slideLink(view), [view]);
  const { slides } = story;
  const [list, onDelete] = useFocusAfterDelete(slides.length);
  const drag = useDragging(story);
  // A slide that was just added is open for its caption.
  const [count, setCount] = useState(slides.length);
  if (count !== slides.length) {
    setCount(slides.length);
    if (slides.length > count) setOpen(slides.at(-1)?.id ?? null);
  }
  if (slides.length === 0) return <p className={styles.empty}>{EMPTY}</p>;
  return (
    <ol ref={list} className={slideStyles.slides} aria-label="Slides">
      {slides.map((slide, place) => (
        <SlideRow
          key={slide.id}
          story={story}
          slide={slide}
          place={place}
          open={slide.id === open}
          onScreen={slide.link === onScreen}
          onOpen={() => setOpen(slide.id === open ? null : slide.id)}
          onDelete={onDelete}
          drag={drag}
        />
      ))}
    </ol>
  );
}

/** The slide that comes to stand where one was deleted takes the focus. */
function useFocusAfterDelete(count: number) {
  const list = useRef<HTMLOListElement>(null);
  const deleted = useRef<number | null>(null);
  useEffect(() => {
    const names = list.current?.querySelectorAll<HTMLElement>("button[aria-expanded]") ?? [];
    if (deleted.current !== null) names[Math.min(deleted.current, names.length - 1)]?.focus();
    deleted.current = null;
  }, [count]);
  return [list, (place: number) => void (deleted.current = place)] as const;
}

const EMPTY =
  "No slides yet. Filter, select, move the network until the view says what you mean; “Add slide” keeps it as it stands.";
