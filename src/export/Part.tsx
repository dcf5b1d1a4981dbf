import { type ReactNode, useId } from "react";
import styles from "./Export.module.css";

interface PartProps {
  readonly title: string;
  /** Beside the title: what of the part as a whole can be chosen. */
  readonly choice?: ReactNode;
  readonly children: ReactNode;
}

/** A section of the dialog under its name. */
export function Part({ title, choice, children }: PartProps): ReactNode {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id}>{title}</h3>
        {choice}
      </div>
      {children}
    </section>
  );
}
