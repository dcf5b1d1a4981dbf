import { useExplorer } from "../../store/useExplorer.ts";
import { SourcesSlide } from "../../stories/play/SourcesSlide.tsx";
import type { Playing } from "../../stories/play/usePlaying.ts";
import { ErrorBoundary } from "../ErrorBoundary.tsx";
import { Middle } from "../Middle.tsx";
import { SmallTimelinePane } from "./SmallTimelinePane.tsx";
import { StoryColumn } from "./StoryColumn.tsx";
import styles from "./StoryFrame.module.css";
import type { SlideDetails } from "./useSlideDetails.ts";
import { STORY_LEGEND, useStoryRoom } from "./useStoryRoom.ts";

interface SlideProps {
  /** Null while the data are on their way. */
  readonly playing: Playing | null;
  readonly details: SlideDetails;
}

/** Caption, network and place in time; on the last slide of all the list of sources instead of the network. */
export function Slide({ playing, details }: SlideProps) {
  const tab = useExplorer((state) => state.view.tab);
  const room = useStoryRoom();
  const isSources = playing?.slide === null;
  return (
    <main className={styles.main}>
      <div className={styles.column}>
        {playing === null ? (
          <p className={styles.caption}>Loading the story …</p>
        ) : (
          <StoryColumn playing={playing} details={details} />
        )}
      </div>
      {room.timeline && !isSources && (
        <div className={styles.time}>
          <SmallTimelinePane />
        </div>
      )}
      <div className={styles.picture} data-tab={tab}>
        <Middle {...(room.legend ? {} : { legendId: STORY_LEGEND })} />
      </div>
      {isSources && (
        <div className={styles.sources}>
          <ErrorBoundary part="The list of sources">
            <SourcesSlide playing={playing} />
          </ErrorBoundary>
        </div>
      )}
    </main>
  );
}
