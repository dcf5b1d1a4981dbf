import { useRef } from "react";
import { storyOnlyHere } from "../../store/storiesOf.ts";
import { useExplorer, useExplorerStore } from "../../store/useExplorer.ts";
import { linkOfPlaceForOthers } from "../../stories/play/placeLinks.ts";
import type { Playing } from "../../stories/play/usePlaying.ts";
import { Button } from "../../ui/Button.tsx";
import { useCopy } from "../../ui/useCopy.ts";
import { WholeLink } from "../embed/WholeLink.tsx";
import styles from "./StoryBar.module.css";
import { CloseIcon, LinkIcon, ListIcon, ScreenIcon } from "./StoryIcons.tsx";
import type { StorySteps } from "./useStorySteps.ts";

interface StoryBarProps {
  readonly playing: Playing;
  readonly steps: StorySteps;
  readonly onOverview: () => void;
}

/** Which story this is, and the ways out of it. */
export function StoryBar({ playing, steps, onOverview }: StoryBarProps) {
  const chrome = useExplorer((state) => state.view.chrome);
  const embedded = chrome === "embed";
  return (
    <header className={styles.bar}>
      <p className={styles.title}>
        <span dir="auto">{playing.story.title}</span>
        <span className={styles.number}>, a story in {playing.count} slides</span>
      </p>
      <Tool name="Overview of the slides" keyName="o" onPress={onOverview}>
        <ListIcon />
      </Tool>
      {!embedded && (
        <Button className={styles.explore ?? ""} onClick={steps.explore}>
          <span>
            Explore<span className={styles.number}> this view</span>
          </span>
          <kbd>e</kbd>
        </Button>
      )}
      <CopyLink place={playing.place} />
      {embedded ? (
        <WholeLink className={styles.whole} />
      ) : (
        <>
          <Tool
            name={chrome === "present" ? "Leave full screen" : "Full screen"}
            keyName="p"
            onPress={() => steps.present(chrome !== "present")}
          >
            <ScreenIcon />
          </Tool>
          <Tool name="Leave the story" keyName="Esc" onPress={steps.leave}>
            <CloseIcon />
          </Tool>
        </>
      )}
    </header>
  );
}

interface ToolProps {
  readonly name: string;
  readonly keyName: string;
  readonly onPress: () => void;
  readonly children: React.ReactNode;
}

function Tool({ name, keyName, onPress, children }: ToolProps) {
  return (
    <Button className={styles.tool ?? ""} aria-label={name} title={`${name} (${keyName})`} onClick={onPress}>
      {children}
    </Button>
  );
}

/** The link of this slide for others: the whole page, wherever this one stands. */
function CopyLink({ place }: { readonly place: number }) {
  const { getState, actions } = useExplorerStore();
  const field = useRef<HTMLTextAreaElement>(null);
  const { outcome, copy } = useCopy(field);
  const onlyHere = useExplorer((state) => storyOnlyHere(state) !== null);
  const link = linkOfPlaceForOthers(getState(), place);
  if (link === null) return null;
  return (
    <span className={styles.copy}>
      <Button
        className={styles.tool ?? ""}
        aria-label="Copy the link to this slide"
        title="Copy the link to this slide"
        onClick={() => void copy()}
      >
        <LinkIcon />
      </Button>
      <textarea
        ref={field}
        className={styles.field}
        data-refused={outcome === "refused" || undefined}
        aria-label="Link to this slide"
        tabIndex={-1}
        readOnly
        value={actions.pageAddress() + link}
      />
      <span className={styles.outcome} role="status">
        {outcome === "copied" && (onlyHere ? ONLY_HERE : "Link copied")}
        {outcome === "refused" && "Press Ctrl C to copy"}
      </span>
    </span>
  );
}

const ONLY_HERE =
  "Link copied: it shows this view. The story is in your browser only, and goes along in the graph file: see “Make a story”.";
