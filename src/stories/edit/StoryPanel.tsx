import { type RefObject, useEffect, useRef, useState } from "react";
import type { Story } from "../../core/model/graph.ts";
import { useActions, useExplorer } from "../../store/useExplorer.ts";
import { Button } from "../../ui/Button.tsx";
import { PhoneBar } from "./PhoneBar.tsx";
import barStyles from "./PhoneBar.module.css";
import styles from "./Story.module.css";
import { StoryEditor } from "./StoryEditor.tsx";
import { StoryList } from "./StoryList.tsx";
import { useOpenStory } from "./useOpenStory.ts";

interface StoryPanelProps {
  readonly onClose: () => void;
  /** On a phone: a bar at the foot of the screen, and the panel over the view when it is asked for. */
  readonly phone: boolean;
}

/** Where stories are made, beside the view, which is explored meanwhile. */
export function StoryPanel({ onClose, phone }: StoryPanelProps) {
  const [raised, setRaised] = useState(true);
  if (!phone) return <Panel onClose={onClose} />;
  if (!raised) return <PhoneBar onRaise={() => setRaised(true)} onClose={onClose} />;
  return (
    <div className={barStyles.sheet}>
      <Panel onClose={onClose} onLower={() => setRaised(false)} />
    </div>
  );
}

interface PanelProps {
  readonly onClose: () => void;
  readonly onLower?: () => void;
}

function Panel({ onClose, onLower }: PanelProps) {
  const story = useOpenStory();
  const { openStory } = useActions();
  const panel = useRef<HTMLElement>(null);
  const title = useFocusKept(story);
  useTurning(panel);
  return (
    <section ref={panel} className={styles.panel} aria-label="Stories">
      <div className={styles.head}>
        <div className={styles.title}>
          <h2 ref={title} className={story === null ? undefined : "visually-hidden"} tabIndex={-1}>
            {story === null ? "Stories" : `Your story “${story.title}”`}
          </h2>
          {story !== null && (
            <button type="button" className={styles.back} onClick={() => openStory(null)}>
              <span aria-hidden="true">‹</span> All stories
            </button>
          )}
        </div>
        {onLower !== undefined && <Button onClick={onLower}>See the view</Button>}
        <Button onClick={onClose} aria-label="Close stories">
          Close
        </Button>
      </div>
      {story === null ? <StoryList /> : <StoryEditor key={story.id} story={story} />}
    </section>
  );
}

/** What takes the focus when the panel opens, and when what had it has gone with a step: keys stay in the panel. */
function useFocusKept(story: Story | null): RefObject<HTMLHeadingElement | null> {
  const steps = useExplorer((state) => state.storySteps);
  const title = useRef<HTMLHeadingElement>(null);
  const opened = useRef(false);
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (isLost || !opened.current) title.current?.focus();
    opened.current = true;
  }, [steps, story]);
  return title;
}

/** Ctrl+Z takes a step back and Ctrl+Shift+Z or Ctrl+Y does it again, in fields too: each word typed is a step. */
function useTurning(panel: RefObject<HTMLElement | null>): void {
  const { undoStory, redoStory } = useActions();
  useEffect(() => {
    const shown = panel.current;
    const turn = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) redoStory();
      else undoStory();
    };
    shown?.addEventListener("keydown", turn);
    return () => shown?.removeEventListener("keydown", turn);
  }, [panel, undoStory, redoStory]);
}
