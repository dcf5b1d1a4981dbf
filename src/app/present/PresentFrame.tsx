import { useMemo } from "react";
import { useExplorer } from "../../store/useExplorer.ts";
import { Button } from "../../ui/Button.tsx";
import { DetailsPane } from "../DetailsPane.tsx";
import { ErrorBoundary } from "../ErrorBoundary.tsx";
import { Middle } from "../Middle.tsx";
import { Notices } from "../Notices.tsx";
import { PlainSummary } from "../PlainSummary.tsx";
import { TimelinePane } from "../TimelinePane.tsx";
import { useKeys } from "../useKeys.ts";
import { useViewTitle } from "../useViewTitle.ts";
import styles from "./PresentFrame.module.css";
import { useFullscreenEnd } from "./useFullscreenEnd.ts";
import { usePresenting } from "./usePresenting.ts";

/** The view for a projector: its title and sentence large, the network, the timeline, the legend. */
export function PresentFrame() {
  const { leave } = usePresenting();
  const title = useViewTitle() ?? "Demarche";
  const tab = useExplorer((state) => state.view.tab);
  const chosen = useExplorer((state) => state.view.selection !== null);
  useKeys(useMemo(() => ({ Escape: leave, p: leave }), [leave]));
  useFullscreenEnd(leave);
  return (
    <div className={styles.present}>
      <main className={styles.view}>
        <Notices />
        <header className={styles.head}>
          <h1>{title}</h1>
          <Button className={styles.leave ?? ""} onClick={leave}>
            Leave <kbd>Esc</kbd>
          </Button>
          <PlainSummary className={styles.summary} />
        </header>
        <div className={styles.middle} data-chosen={chosen}>
          <div className={styles.picture} data-tab={tab}>
            <Middle />
          </div>
          {chosen && (
            <aside className={styles.details} aria-label="Details">
              <ErrorBoundary part="The details">
                <DetailsPane />
              </ErrorBoundary>
            </aside>
          )}
        </div>
      </main>
      <div className={styles.timeline}>
        <ErrorBoundary part="The timeline">
          <TimelinePane />
        </ErrorBoundary>
      </div>
    </div>
  );
}
