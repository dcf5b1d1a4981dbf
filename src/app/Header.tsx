import { useRef } from "react";
import { Button } from "../ui/Button.tsx";
import type { DialogName } from "./Dialogs.tsx";
import { GraphFileInput } from "./GraphFileInput.tsx";
import styles from "./Header.module.css";
import { Menu } from "./Menu.tsx";
import { SearchPane } from "./SearchPane.tsx";
import { ShareButton } from "./Share.tsx";
import { Tabs } from "./Tabs.tsx";
import { ThemeSwitch } from "./ThemeSwitch.tsx";
import { useCompact } from "./useCompact.ts";
import { useDataWords } from "./useDataWords.ts";

interface HeaderProps {
  readonly filtersOpen: boolean;
  readonly onFilters: () => void;
  readonly onPresent: () => void;
  readonly onDialog: (name: DialogName) => void;
}

/** Brand, which data are open, how they are shown, and what can be done with the whole of them. */
export function Header({ filtersOpen, onFilters, onPresent, onDialog }: HeaderProps) {
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
        <ShareButton onClick={() => onDialog("share")} />
        <ThemeSwitch />
        <Menu onOpenFile={() => file.current?.click()} onPresent={onPresent} onDialog={onDialog} />
        <GraphFileInput ref={file} label="Graph file to open" />
      </div>
    </header>
  );
}

function DataTitle() {
  const { title, description, origin } = useDataWords();
  return (
    <p className={styles.data} title={description}>
      <span className={styles.title}>{title}</span> <span className={styles.span}>{origin}</span>
    </p>
  );
}
