import { useId, useRef } from "react";
import { dayInWords } from "../core/model/day.ts";
import { useExplorer, useExplorerStore } from "../store/useExplorer.ts";
import { Button } from "../ui/Button.tsx";
import { CopyLink } from "./CopyLink.tsx";
import styles from "./Header.module.css";
import { Menu } from "./Menu.tsx";
import { openChosenFile } from "./openFile.ts";
import { SearchPane } from "./SearchPane.tsx";
import { Tabs } from "./Tabs.tsx";
import { ThemeSwitch } from "./ThemeSwitch.tsx";
import { useCompact } from "./useCompact.ts";

interface HeaderProps {
  readonly filtersOpen: boolean;
  readonly onFilters: () => void;
  readonly onMethod: () => void;
  readonly onShortcuts: () => void;
}

/** Brand, which data are open, how they are shown, and what can be done with the whole of them. */
export function Header({ filtersOpen, onFilters, onMethod, onShortcuts }: HeaderProps) {
  const explorer = useExplorerStore();
  const compact = useCompact();
  const file = useRef<HTMLInputElement>(null);
  const fileId = useId();
  return (
    <header className={styles.header}>
      <span className={styles.brand}>Demarche</span>
      <DataTitle />
      {!compact && <Tabs />}
      <div className={styles.search}>
        <SearchPane />
      </div>
      <div className={styles.tools}>
        <Button className={styles.filters ?? ""} aria-expanded={filtersOpen} onClick={onFilters}>
          Filters
        </Button>
        <CopyLink />
        <ThemeSwitch />
        <Menu onOpenFile={() => file.current?.click()} onMethod={onMethod} onShortcuts={onShortcuts} />
        <label htmlFor={fileId} className="visually-hidden">
          Graph file to open
        </label>
        <input
          id={fileId}
          ref={file}
          className="visually-hidden"
          tabIndex={-1}
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            if (chosen !== undefined) openChosenFile(explorer, chosen);
            event.target.value = "";
          }}
        />
      </div>
    </header>
  );
}

function DataTitle() {
  const catalogue = useExplorer((state) => state.corpus?.catalogue ?? null);
  const histogram = useExplorer((state) => state.settled?.picture.histogram ?? null);
  const from = useExplorer((state) => state.dataAddress);
  if (catalogue === null) return <p className={styles.data} />;
  const span =
    histogram === null || histogram.days === 0
      ? ""
      : `${dayInWords(histogram.firstDay)} – ${dayInWords(histogram.firstDay + histogram.days - 1)}`;
  return (
    <p className={styles.data} title={catalogue.description}>
      <span className={styles.title}>{catalogue.title}</span>{" "}
      <span className={styles.span}>{from === null ? span : `from ${new URL(from).host}`}</span>
    </p>
  );
}
