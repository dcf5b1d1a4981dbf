import type { ReactNode } from "react";
import styles from "./FiltersPanel.module.css";
import { withCommas } from "../core/view/words.ts";

interface TickRowProps {
  readonly label: string;
  readonly count: number;
  readonly ticked: "all" | "some" | "none";
  readonly onToggle: () => void;
  readonly title?: string | undefined;
  /** Between label and count. */
  readonly children?: ReactNode;
}

/** A checkbox whose whole row is its label. A row without interactions stays usable, and quiet. */
export function TickRow({ label, count, ticked, onToggle, title, children }: TickRowProps): ReactNode {
  const markSome = (input: HTMLInputElement | null): void => {
    if (input !== null) input.indeterminate = ticked === "some";
  };
  return (
    <label className={count === 0 ? `${styles.tick} ${styles.none}` : styles.tick} title={title}>
      <input ref={markSome} type="checkbox" checked={ticked === "all"} onChange={onToggle} />
      <span className={styles.label}>{label}</span>
      {children}
      <span className={styles.count}>{withCommas(count)}</span>
    </label>
  );
}
