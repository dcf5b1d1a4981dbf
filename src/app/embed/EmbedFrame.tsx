import { useMemo } from "react";
import { useExplorer } from "../../store/useExplorer.ts";
import { DetailsPane } from "../DetailsPane.tsx";
import { ErrorBoundary } from "../ErrorBoundary.tsx";
import { Middle } from "../Middle.tsx";
import { Notices } from "../Notices.tsx";
import { PlainSummary } from "../PlainSummary.tsx";
import { TimelinePane } from "../TimelinePane.tsx";
import { useKeys } from "../useKeys.ts";
import { useLeaveSelection } from "../useLeaveSelection.ts";
import { useViewTitle } from "../useViewTitle.ts";
import { EmbedFoot } from "./EmbedFoot.tsx";
import styles from "./EmbedFrame.module.css";
import { useRoom } from "./useRoom.ts";

const LEGEND = "embed-legend";

/** A view inside another page: to look at, with its evidence on a click, and the way to the whole page. */
export function EmbedFrame() {
  const chosen = useExplorer((state) => state.view.selection !== null);
  const tab = useExplorer((state) => state.view.tab);
  const drawn = useExplorer((state) => state.picture !== null) && tab === "network";
  const title = useViewTitle() ?? "Demarche";
  const room = useRoom();
  const leaveSelection = useLeaveSelection();
  useKeys(useMemo(() => ({ Escape: leaveSelection }), [leaveSelection]));
  return (
    <div className={styles.embed}>
      <main className={styles.view}>
        <Notices />
        <div className={styles.head}>
          <h1>{title}</h1>
          <PlainSummary className={styles.summary} />
        </div>
        <div className={styles.middle} data-tab={tab}>
          <Middle {...(room.legend ? {} : { legendId: LEGEND })} />
        </div>
      </main>
      {chosen && (
        <aside className={styles.details} aria-label="Details">
          <ErrorBoundary part="The details">
            <DetailsPane />
          </ErrorBoundary>
        </aside>
      )}
      {room.timeline && (
        <div className={styles.timeline}>
          <ErrorBoundary part="The timeline">
            <TimelinePane />
          </ErrorBoundary>
        </div>
      )}
      <EmbedFoot legendId={room.legend || !drawn ? null : LEGEND} />
    </div>
  );
}
