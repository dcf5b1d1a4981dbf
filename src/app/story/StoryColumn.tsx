import { summaryText } from "../../core/view/summary.ts";
import { counted } from "../../core/view/words.ts";
import { windowInLongWords } from "../../core/view/windowInLongWords.ts";
import { useExplorer } from "../../store/useExplorer.ts";
import { SlideText } from "../../stories/play/SlideText.tsx";
import { sourcesInWords } from "../../stories/play/slideWords.ts";
import type { Playing } from "../../stories/play/usePlaying.ts";
import { Button } from "../../ui/Button.tsx";
import { DetailsPane } from "../DetailsPane.tsx";
import { ErrorBoundary } from "../ErrorBoundary.tsx";
import { useSummary } from "../useSummary.ts";
import styles from "./StoryFrame.module.css";
import type { SlideDetails } from "./useSlideDetails.ts";

interface StoryColumnProps {
  readonly playing: Playing;
  readonly details: SlideDetails;
}

/** The caption of the slide; in its place, once the reader has selected something, that and its evidence. */
export function StoryColumn({ playing, details }: StoryColumnProps) {
  return details.open ? (
    <aside className={styles.details} aria-label="Details">
      <div className={styles.back}>
        <Button onClick={details.close}>
          <span aria-hidden="true">‹</span> Back to the slide
        </Button>
      </div>
      <ErrorBoundary part="The details">
        <DetailsPane onLeave={details.close} />
      </ErrorBoundary>
    </aside>
  ) : (
    <Caption playing={playing} onDetails={details.show} />
  );
}

interface CaptionProps {
  readonly playing: Playing;
  readonly onDetails: () => void;
}

function Caption({ playing, onDetails }: CaptionProps) {
  const window = useExplorer((state) => state.pictured.window);
  const summary = useSlideSummary(playing);
  return (
    <div
      key={playing.place}
      className={styles.caption}
      data-pages=""
      role="region"
      aria-label="Caption of the slide"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a text that scrolls is scrolled by keys
      tabIndex={0}
    >
      <SlideText playing={playing} days={windowInLongWords(window)} summary={summary} />
      {playing.slide !== null && (
        <Button className={styles.evidence ?? ""} onClick={onDetails}>
          See the evidence
        </Button>
      )}
    </div>
  );
}

/** From the picture, never by hand: what is shown, and on whose word. */
function useSlideSummary({ slide, story, catalogue }: Playing): string {
  const parts = useSummary();
  const rows = useExplorer((state) => state.picture?.sources ?? null);
  if (slide === null)
    return `Everything shown on the ${counted(story.slides.length, SLIDES)} before stands on these sources.`;
  if (parts === null || rows === null) return "";
  return `${summaryText(parts)} ${sourcesInWords(catalogue.sources, rows)}`.trimEnd();
}

const SLIDES = { one: "slide", many: "slides" };
