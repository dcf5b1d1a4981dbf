import type { ReactNode } from "react";
import styles from "./Waiting.module.css";

/** A thin bar that appears only when the records take longer than 400 ms. */
export function Waiting(): ReactNode {
  return (
    <div className={styles.waiting} role="progressbar" aria-label="Loading the evidence">
      <div className={styles.bar} />
    </div>
  );
}

/** The records could not be loaded. */
export function Failed({ message }: { readonly message: string }): ReactNode {
  return (
    <p className={styles.failed} role="alert">
      <strong>The evidence could not be loaded.</strong> {message}
    </p>
  );
}
