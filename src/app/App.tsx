import { useState } from "react";
import { useExplorer } from "../store/useExplorer.ts";
import styles from "./App.module.css";
import { DetailsPane } from "./DetailsPane.tsx";
import { FiltersPane } from "./FiltersPane.tsx";
import { Header } from "./Header.tsx";
import { NetworkPane } from "./NetworkPane.tsx";
import { Notices } from "./Notices.tsx";
import { TimelinePane } from "./TimelinePane.tsx";
import { useFileDrop } from "./useFileDrop.ts";
import { ViewHead } from "./ViewHead.tsx";

/** The frame of the screen: what stands where. Each pane takes from the store what it shows. */
export function App() {
  const [filtersOpen, setFiltersOpen] = useState(false);
  const chosen = useExplorer((state) => state.view.selection !== null);
  const dropping = useFileDrop();
  return (
    <div className={styles.app}>
      <div className={styles.header}>
        <Header filtersOpen={filtersOpen} onFilters={() => setFiltersOpen((open) => !open)} />
      </div>
      <div className={styles.notice}>
        <Notices />
      </div>
      <aside className={styles.filters} data-open={filtersOpen} aria-label="Filters">
        <FiltersPane />
      </aside>
      <main className={styles.view}>
        <ViewHead />
        <NetworkPane />
      </main>
      <aside className={styles.details} data-chosen={chosen} aria-label="Details">
        <DetailsPane />
      </aside>
      <div className={styles.timeline}>
        <TimelinePane />
      </div>
      {dropping && <div className={styles.drop}>Drop a graph file to open it</div>}
    </div>
  );
}
