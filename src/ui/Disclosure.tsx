import { type ReactNode, useId, useState } from "react";
import styles from "./Disclosure.module.css";

interface DisclosureProps {
  readonly title: string;
  /** What it is for, in a few words; it stands beside the title, open or not. */
  readonly gist: string;
  readonly children: ReactNode;
}

/** A section of a dialog under its name. Nothing of a closed one is drawn, or worked out. */
export function Disclosure({ title, gist, children }: DisclosureProps): ReactNode {
  const [open, setOpen] = useState(false);
  const [titleId, bodyId] = [useId(), useId()];
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h3>
        <button
          className={styles.head}
          type="button"
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={() => setOpen(!open)}
        >
          <span id={titleId} className={styles.title}>
            {title}
          </span>{" "}
          <span className={styles.gist}>{gist}</span>
          <svg className={styles.mark} width="12" height="12" viewBox="0 0 10 10" aria-hidden="true">
            <path d="M2 3.5l3 3 3-3" />
          </svg>
        </button>
      </h3>
      <div id={bodyId} className={styles.body} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
