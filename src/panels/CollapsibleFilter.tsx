import { type ReactNode, useId, useState } from "react";
import styles from "./FiltersPanel.module.css";
import { FoldIcon } from "./FoldIcon.tsx";
import panel from "./panel.module.css";

interface CollapsibleFilterProps {
  readonly title: string;
  /** What there is, or what is ticked, in a few words; it stands beside the title, open or not. */
  readonly gist: string;
  /** What the gist counts, where that is not plain. */
  readonly gistTitle?: string;
  /** True where this filter is set: it opens then, and stays as the person leaves it. */
  readonly active: boolean;
  readonly openAtFirst?: boolean;
  readonly children: ReactNode;
}

/** A group of filters under its name. Rows of a closed one are not drawn at all. */
export function CollapsibleFilter({
  title,
  gist,
  gistTitle,
  active,
  openAtFirst = false,
  children,
}: CollapsibleFilterProps): ReactNode {
  const [titleId, bodyId] = [useId(), useId()];
  const [open, setOpen] = useState(openAtFirst || active);
  const [wasActive, setWasActive] = useState(active);
  if (active !== wasActive) {
    setWasActive(active);
    if (active) setOpen(true);
  }
  return (
    <div className={`${panel.section} ${styles.group}`} role="group" aria-labelledby={titleId}>
      <button
        className={styles.fold}
        type="button"
        aria-expanded={open}
        aria-controls={bodyId}
        onClick={() => setOpen(!open)}
      >
        <span id={titleId} className={styles.title}>
          {title}
        </span>{" "}
        <span className={styles.gist} title={gistTitle}>
          {gist}
        </span>
        <FoldIcon />
      </button>
      <div id={bodyId} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
