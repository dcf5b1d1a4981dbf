import type { ReactNode } from "react";
import { withCommas } from "../core/view/words.ts";
import styles from "./TickRow.module.css";

interface TickRowProps {
  readonly label: string;
  /** Before the label: what it looks like in the network. */
  readonly sign?: ReactNode;
  readonly count: number;
  readonly ticked: "all" | "some" | "none";
  readonly onToggle: () => void;
  readonly title?: string | undefined;
  /** Between label and count. */
  readonly children?: ReactNode;
}

/** A checkbox whose whole row is its label. A row without interactions stays usable, and quiet. */
export function TickRow({ label, sign, count, ticked, onToggle, title, children }: TickRowProps): ReactNode {
  const markSome = (input: HTMLInputElement | null): void => {
    if (input !== null) input.indeterminate = ticked === "some";
  };
  return (
    <label className={count === 0 ? `${styles.tick} ${styles.none}` : styles.tick} title={title}>
      <input ref={markSome} type="checkbox" checked={ticked === "all"} onChange={onToggle} />
      {sign}
      <span className={styles.label}>{label}</span>
      {children}
      <span className={styles.count}>{withCommas(count)}</span>
    </label>
  );
}
