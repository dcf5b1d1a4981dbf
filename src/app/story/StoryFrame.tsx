import { useCallback, useRef, useState } from "react";
import { useExplorer } from "../../store/useExplorer.ts";
import type { PlayStep } from "../../stories/play/playKeys.ts";
import { SlideOverview } from "../../stories/play/SlideOverview.tsx";
import { headingOf } from "../../stories/play/slideWords.ts";
import { usePlayKeys } from "../../stories/play/usePlayKeys.ts";
import { type Playing, usePlaying } from "../../stories/play/usePlaying.ts";
import { useArrowsAfterClick } from "../../stories/play/useArrowsAfterClick.ts";
import { useSwipe } from "../../stories/play/useSwipe.ts";
import { Notices } from "../Notices.tsx";
import { useFullscreenEnd } from "../present/useFullscreenEnd.ts";
import { Shortcuts } from "../Shortcuts.tsx";
import { Slide } from "./Slide.tsx";
import { StoryBar } from "./StoryBar.tsx";
import { StoryFoot } from "./StoryFoot.tsx";
import styles from "./StoryFrame.module.css";
import { type SlideDetails, useSlideDetails } from "./useSlideDetails.ts";
import { type StorySteps, useStorySteps } from "./useStorySteps.ts";

interface StoryFrameProps {
  /** The link to what the page showed before the story. */
  readonly backLink: () => string;
}

/** A story on the whole page, screen or embed: the slide, and around it the ways on and out. */
export function StoryFrame({ backLink }: StoryFrameProps) {
  const playing = usePlaying();
  const steps = useStorySteps(playing, backLink);
  const details = useSlideDetails(playing);
  const [dialog, setDialog] = useState<"overview" | "help" | null>(null);
  const chrome = useExplorer((state) => state.view.chrome);
  const frame = useRef<HTMLDivElement>(null);
  usePlayKeys(useKeySteps(playing, steps, details, setDialog));
  useSwipe(frame, useTurns(playing, steps));
  useArrowsAfterClick(frame);
  return (
    <div
      ref={frame}
      className={styles.story}
      data-one-finger="page"
      data-sources={playing?.slide === null || undefined}
    >
      {chrome === "present" && <WholeScreen onEnd={() => steps.present(false)} />}
      {playing !== null && (
        <StoryBar playing={playing} steps={steps} onOverview={() => setDialog("overview")} />
      )}
      <div className={styles.notice}>
        <Notices />
      </div>
      <Slide playing={playing} details={details} />
      {playing !== null && <StoryFoot playing={playing} onGo={steps.go} />}
      <p className="visually-hidden" aria-live="polite">
        {playing === null ? "" : `Slide ${playing.place} of ${playing.count}: ${headingOf(playing)}`}
      </p>
      {dialog === "overview" && playing !== null && (
        <SlideOverview playing={playing} onGo={steps.go} onClose={() => setDialog(null)} />
      )}
      {dialog === "help" && <Shortcuts onClose={() => setDialog(null)} />}
    </div>
  );
}

/** While the story has the whole screen: whoever leaves that goes on reading on the page. */
function WholeScreen({ onEnd }: { readonly onEnd: () => void }) {
  useFullscreenEnd(onEnd);
  return null;
}

function useTurns(playing: Playing | null, { go }: StorySteps): (to: "next" | "previous") => void {
  return useCallback(
    (to) => {
      if (playing !== null) go(playing.place + (to === "next" ? 1 : -1));
    },
    [playing, go],
  );
}

/** What each step does here; false where there is nothing to do, so that the key keeps what it does elsewhere. */
function useKeySteps(
  playing: Playing | null,
  steps: StorySteps,
  details: SlideDetails,
  open: (dialog: "overview" | "help") => void,
): (step: PlayStep) => boolean {
  const chrome = useExplorer((state) => state.view.chrome);
  return useCallback(
    (step) => {
      if (playing === null) return false;
      const { place, count } = playing;
      const embedded = chrome === "embed";
      switch (step) {
        case "next":
          return steps.go(place + 1);
        case "previous":
          return steps.go(place - 1);
        case "first":
          return steps.go(1);
        case "last":
          return steps.go(count);
        case "overview":
          return done(() => open("overview"));
        case "help":
          return !embedded && done(() => open("help"));
        case "explore":
          return !embedded && done(steps.explore);
        case "present":
          return !embedded && done(() => steps.present(chrome !== "present"));
        case "leave":
          return details.open ? done(details.close) : !embedded && done(steps.leave);
      }
    },
    [playing, steps, details, open, chrome],
  );
}

function done(act: () => void): true {
  act();
  return true;
}
