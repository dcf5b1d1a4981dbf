import { useId, useRef } from "react";
import { dayInWords } from "../core/model/day.ts";
import { useExplorer, useExplorerStore } from "../store/useExplorer.ts";
import { Button } from "../ui/Button.tsx";
import { CopyLink } from "./CopyLink.tsx";
import styles from "./Header.module.css";
import { openChosenFile } from "./openFile.ts";
import { ThemeSwitch } from "./ThemeSwitch.tsx";

interface HeaderProps {
  readonly filtersOpen: boolean;
  readonly onFilters: () => void;
}

/** Brand, which data are open, and what can be done with the whole of them. */
export function Header({ filtersOpen, onFilters }: HeaderProps) {
  return (
    <header className={styles.header}>
      <span className={styles.brand}>Demarche</span>
      <DataTitle />
      <div className={styles.tools}>
        <Button className={styles.filters ?? ""} aria-expanded={filtersOpen} onClick={onFilters}>
          Filters
        </Button>
        <OpenFile />
        <ThemeSwitch />
        <CopyLink />
      </div>
    </header>
  );
}

function DataTitle() {
  const catalogue = useExplorer((state) => state.corpus?.catalogue ?? null);
  const histogram = useExplorer((state) => state.picture?.histogram ?? null);
  if (catalogue === null) return null;
  const span =
    histogram === null || histogram.days === 0
      ? ""
      : `${dayInWords(histogram.firstDay)} – ${dayInWords(histogram.firstDay + histogram.days - 1)}`;
  return (
    <p className={styles.data}>
      <span className={styles.title}>{catalogue.title}</span> <span className={styles.span}>{span}</span>
    </p>
  );
}

function OpenFile() {
  const explorer = useExplorerStore();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <>
      <Button onClick={() => input.current?.click()}>Open file</Button>
      <label htmlFor={id} className="visually-hidden">
        Graph file to open
      </label>
      <input
        id={id}
        ref={input}
        className="visually-hidden"
        tabIndex={-1}
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) openChosenFile(explorer, file);
          event.target.value = "";
        }}
      />
    </>
  );
}
