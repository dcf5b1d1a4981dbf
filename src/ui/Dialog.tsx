import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { Button } from "./Button.tsx";
import styles from "./Dialog.module.css";

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** On a phone it rises from the foot of the screen, as wide as that. */
  readonly sheet?: boolean;
  /** What has the focus at first; else the first control, which closes it. */
  readonly first?: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** A native modal dialog: the browser holds the focus in it, closes it with Escape, and gives the focus back. */
export function Dialog({ title, onClose, sheet = false, first, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    if (shown === null || shown.open) return;
    shown.showModal();
    first?.current?.focus();
  }, [first]);
  return (
    <dialog
      ref={dialog}
      className={sheet ? `${styles.dialog} ${styles.sheet}` : styles.dialog}
      aria-label={title}
      onClose={onClose}
    >
      <div className={styles.head}>
        <h2>{title}</h2>
        <Button onClick={() => dialog.current?.close()}>Close</Button>
      </div>
      {children}
    </dialog>
  );
}
