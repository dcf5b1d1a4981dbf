import { counted } from "../../core/view/words.ts";
import { useExplorer } from "../../store/useExplorer.ts";
import { Button } from "../../ui/Button.tsx";
import { SLIDES } from "./nouns.ts";
import styles from "./PhoneBar.module.css";
import { useAddSlide } from "./useAddSlide.ts";
import { useOpenStory } from "./useOpenStory.ts";

interface PhoneBarProps {
  readonly onRaise: () => void;
  readonly onClose: () => void;
}

/** The panel of a phone while the view is explored: slides can still be added. */
export function PhoneBar({ onRaise, onClose }: PhoneBarProps) {
  const story = useOpenStory();
  const said = useExplorer((state) => state.storySaid);
  const add = useAddSlide(story);
  return (
    <section className={styles.bar} aria-label="Stories">
      <button type="button" className={styles.barTitle} onClick={onRaise}>
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M2 8l4-4 4 4" />
        </svg>
        <span>{story?.title ?? "Stories"}</span>
        <span className={styles.quiet}>{story === null ? "Open" : counted(story.slides.length, SLIDES)}</span>
      </button>
      {story !== null && (
        <Button look="strong" onClick={add}>
          Add slide
        </Button>
      )}
      <Button onClick={onClose} aria-label="Close stories">
        Close
      </Button>
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </section>
  );
}
