import type { ReactNode } from "react";
import { CloseIcon } from "./CloseIcon.tsx";
import styles from "./NoticeBar.module.css";
import panel from "./panel.module.css";
import { counted } from "./wording.ts";

export interface NoticeBarProps {
  /** Whole sentences, said one after the other. */
  readonly notices: readonly string[];
  /** Told on request, one a line: what was wrong in a file, with its paths. */
  readonly problems?: readonly string[] | undefined;
  readonly onDismiss: () => void;
}

/** Most problems listed; a file may have a hundred thousand. */
const MOST_LISTED = 200;
const NONE: readonly string[] = [];

/** One bar under the header for everything that could not be done as asked. Nothing where all went well. */
export function NoticeBar({ notices, problems = NONE, onDismiss }: NoticeBarProps): ReactNode {
  if (notices.length === 0 && problems.length === 0) return null;
  return (
    <div className={styles.bar} role="status">
      <div className={styles.text}>
        <p>{notices.join(" ")}</p>
        {problems.length > 0 && <Problems problems={problems} />}
      </div>
      <button className={panel.icon} type="button" aria-label="Dismiss this notice" onClick={onDismiss}>
        <CloseIcon size={14} />
      </button>
    </div>
  );
}

function Problems({ problems }: { readonly problems: readonly string[] }): ReactNode {
  const more = problems.length - MOST_LISTED;
  return (
    <details className={styles.problems}>
      <summary>{counted(problems.length, "problem")}</summary>
      <ol>
        {problems.slice(0, MOST_LISTED).map((problem, place) => (
          <li key={place}>{problem}</li>
        ))}
      </ol>
      {more > 0 && <p>and {counted(more, "more problem")}</p>}
    </details>
  );
}
