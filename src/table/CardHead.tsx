import type { ReactNode } from "react";
import styles from "./Cells.module.css";

interface CardHeadProps {
  readonly children: ReactNode;
  /** At the end of the line, before the arrow. */
  readonly after: string;
}

/** The quiet first line of a card: what it is, how much of it, and that it leads on. */
export function CardHead({ children, after }: CardHeadProps): ReactNode {
  return (
    <span className={styles.cardHead}>
      <span>{children}</span>
      <span className={styles.after}>
        {after}
        <svg width="8" height="12" viewBox="0 0 8 12" aria-hidden="true">
          <path d="M1.5 1.5 6 6l-4.5 4.5" />
        </svg>
      </span>
    </span>
  );
}
