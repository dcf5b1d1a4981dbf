import { useId, useRef } from "react";
import { useActions } from "../store/useExplorer.ts";
import { Button } from "../ui/Button.tsx";
import type { DialogName } from "./Dialogs.tsx";
import styles from "./Menu.module.css";

interface MenuProps {
  readonly onOpenFile: () => void;
  readonly onPresent: () => void;
  readonly onDialog: (name: DialogName) => void;
}

/** What is needed now and then. */
export function Menu({ onOpenFile, onPresent, onDialog }: MenuProps) {
  const { showStories } = useActions();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const then = (act: () => void) => () => {
    list.current?.hidePopover();
    act();
  };
  return (
    <>
      <Button aria-label="More" popoverTarget={id}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="currentColor">
          <circle cx="2.5" cy="8" r="1.5" />
          <circle cx="8" cy="8" r="1.5" />
          <circle cx="13.5" cy="8" r="1.5" />
        </svg>
      </Button>
      <div ref={list} id={id} popover="auto" className={styles.menu}>
        <button type="button" onClick={then(onOpenFile)}>
          Open a graph or view file …
        </button>
        <button type="button" onClick={then(onPresent)}>
          Present <kbd>p</kbd>
        </button>
        <button type="button" onClick={then(() => showStories(true))}>
          Make a story …
        </button>
        <button type="button" onClick={then(() => onDialog("export"))}>
          Export, cite …
        </button>
        <button type="button" onClick={then(() => onDialog("method"))}>
          Method, licence, corrections
        </button>
        <button type="button" onClick={then(() => onDialog("shortcuts"))}>
          Keyboard shortcuts <kbd>?</kbd>
        </button>
      </div>
    </>
  );
}
