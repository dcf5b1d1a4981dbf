import { useExplorer } from "../../store/useExplorer.ts";
import { Rail } from "../../stories/play/Rail.tsx";
import type { Playing } from "../../stories/play/usePlaying.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./StoryFoot.module.css";
import { NextIcon, PreviousIcon } from "./StoryIcons.tsx";
import { STORY_LEGEND, useStoryRoom } from "./useStoryRoom.ts";

interface StoryFootProps {
  readonly playing: Playing;
  readonly onGo: (place: number) => void;
}

/** How far the story has come, and the way on and back. */
export function StoryFoot({ playing, onGo }: StoryFootProps) {
  const { place, count } = playing;
  const isDrawn = useExplorer((state) => state.view.tab === "network") && playing.slide !== null;
  const room = useStoryRoom();
  return (
    <footer className={styles.foot}>
      <Rail playing={playing} onGo={onGo} />
      {isDrawn && !room.legend && (
        <button type="button" className={styles.legend} popoverTarget={STORY_LEGEND}>
          Legend
        </button>
      )}
      <div className={styles.steps}>
        <Step name="Previous slide" disabled={place === 1} onPress={() => onGo(place - 1)}>
          <PreviousIcon />
        </Step>
        <Step name="Next slide" strong disabled={place === count} onPress={() => onGo(place + 1)}>
          <NextIcon />
        </Step>
      </div>
    </footer>
  );
}

interface StepProps {
  readonly name: string;
  readonly strong?: boolean;
  readonly disabled: boolean;
  readonly onPress: () => void;
  readonly children: React.ReactNode;
}

/** One that has nothing to do keeps the focus, which would be lost with `disabled`. */
function Step({ name, strong = false, disabled, onPress, children }: StepProps) {
  return (
    <Button
      look={strong ? "strong" : "plain"}
      className={styles.step ?? ""}
      aria-label={name}
      aria-disabled={disabled || undefined}
      title={name}
      onClick={() => !disabled && onPress()}
    >
      {children}
    </Button>
  );
}
