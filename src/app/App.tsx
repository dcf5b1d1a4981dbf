import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import { useExplorer } from "../store/useExplorer.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./App.module.css";
import { type DialogName, Dialogs } from "./Dialogs.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { FiltersPane } from "./FiltersPane.tsx";
import { EmbedFrame } from "./embed/EmbedFrame.tsx";
import { Loading } from "./Loading.tsx";
import { Header } from "./Header.tsx";
import { Middle } from "./Middle.tsx";
import { Notices } from "./Notices.tsx";
import { PresentFrame } from "./present/PresentFrame.tsx";
import { usePresenting } from "./present/usePresenting.ts";
import { SidePane } from "./SidePane.tsx";
import { useBackLink } from "./story/useBackLink.ts";
import { Tabs } from "./Tabs.tsx";
import { TimelinePane } from "./TimelinePane.tsx";
import { useCompact } from "./useCompact.ts";
import { useFileDrop } from "./useFileDrop.ts";
import { usePageTitle } from "./usePageTitle.ts";
import { useShortcuts } from "./useShortcuts.ts";
import { ViewHead } from "./ViewHead.tsx";

const StoryFrame = lazy(async () => ({ default: (await import("./story/StoryFrame.tsx")).StoryFrame }));

/** The whole page, a story, or the view alone: inside another page, or on a wall. */
export function App() {
  const chrome = useExplorer((state) => state.view.chrome);
  const inStory = useExplorer((state) => state.view.story !== null);
  const backLink = useBackLink();
  usePageTitle();
  if (inStory) {
    return (
      <Suspense fallback={<Loading />}>
        <StoryFrame backLink={backLink} />
      </Suspense>
    );
  }
  switch (chrome) {
    case "full":
      return <FullFrame />;
    case "embed":
      return <EmbedFrame />;
    case "present":
      return <PresentFrame />;
  }
}

/** The frame of the screen: what stands where. Each pane takes from the store what it shows. */
function FullFrame() {
  const [filtersOpen, setFiltersOpen] = useState(false);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const compact = useCompact();
  const dropping = useFileDrop();
  const closeFilters = useCallback(() => setFiltersOpen(false), []);
  const { enter } = usePresenting();
  useShortcuts(
    useCallback(() => setDialog("shortcuts"), []),
    enter,
  );
  return (
    <div className={styles.app}>
      <div className={styles.header}>
        <Header
          filtersOpen={filtersOpen}
          onFilters={() => setFiltersOpen((open) => !open)}
          onPresent={enter}
          onDialog={setDialog}
        />
      </div>
      <div className={styles.notice}>
        <Notices />
      </div>
      <FiltersDrawer open={filtersOpen} onClose={closeFilters} />
      <main className={styles.view}>
        <ErrorBoundary part="The head of the view">
          <ViewHead />
        </ErrorBoundary>
        {compact && <Tabs />}
        <Middle />
      </main>
      <SidePane />
      <div className={styles.timeline}>
        <ErrorBoundary part="The timeline">
          <TimelinePane />
        </ErrorBoundary>
        <Origin />
      </div>
      {dropping && (
        <div className={styles.drop}>Drop a graph or view file, or the files of a data set, to open it</div>
      )}
      <Dialogs open={dialog} onClose={() => setDialog(null)} />
    </div>
  );
}

const MadeFrom = lazy(async () => ({ default: (await import("./MadeFrom.tsx")).MadeFrom }));

/** Where a page with its data inside comes from; its code is of no use on any other. */
function Origin() {
  const standalone = useExplorer((state) => (state.origin.type === "page" ? state.standalone : null));
  if (standalone === null) return null;
  return (
    <Suspense fallback={null}>
      <MadeFrom standalone={standalone} />
    </Suspense>
  );
}

interface FiltersDrawerProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** A column on wide frames; on others a drawer over the view, which Escape closes. */
function FiltersDrawer({ open, onClose }: FiltersDrawerProps) {
  useEffect(() => {
    if (!open) return;
    const close = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || document.querySelector("dialog[open]") !== null) return;
      event.preventDefault();
      onClose();
    };
    window.addEventListener("keydown", close, { capture: true });
    return () => window.removeEventListener("keydown", close, { capture: true });
  }, [open, onClose]);
  return (
    <aside className={styles.filters} data-open={open} aria-label="Filters">
      <ErrorBoundary part="The filters">
        <FiltersPane />
      </ErrorBoundary>
      <div className={styles.done}>
        <Button look="strong" onClick={onClose}>
          Show the view
        </Button>
      </div>
    </aside>
  );
}
