import { useRef } from "react";
import { dayInWords } from "../core/model/day.ts";
import type { DataOrigin } from "../store/state.ts";
import { useExplorer } from "../store/useExplorer.ts";
import { Button } from "../ui/Button.tsx";
import { CopyLink } from "./CopyLink.tsx";
import { GraphFileInput } from "./GraphFileInput.tsx";
import styles from "./Header.module.css";
import { Menu } from "./Menu.tsx";
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
  const compact = useCompact();
  const file = useRef<HTMLInputElement>(null);
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
        <GraphFileInput ref={file} label="Graph file to open" />
      </div>
    </header>
  );
}

function DataTitle() {
  const catalogue = useExplorer((state) => state.corpus?.catalogue ?? null);
  const histogram = useExplorer((state) => state.settled?.picture.histogram ?? null);
  const origin = useExplorer((state) => state.origin);
  if (catalogue === null) return <p className={styles.data} />;
  const span =
    histogram === null || histogram.days === 0
      ? ""
      : `${dayInWords(histogram.firstDay)} – ${dayInWords(histogram.firstDay + histogram.days - 1)}`;
  return (
    <p className={styles.data} title={catalogue.description}>
      <span className={styles.title}>{catalogue.title}</span>{" "}
      <span className={styles.span}>{from(origin) ?? span}</span>
    </p>
  );
}

/** Where the data came from, unless it is this page or this person. */
function from(origin: DataOrigin): string | null {
  switch (origin.type) {
    case "address":
      return `from ${new URL(origin.address).host}`;
    case "link":
      return "came with the link";
    case "page":
    case "file":
      return null;
  }
}
