import type { ReactNode } from "react";
import { CloseIcon } from "./CloseIcon.tsx";
import styles from "./NoticeBar.module.css";
import panel from "./panel.module.css";
import { counted } from "./wording.ts";

export interface NoticeBarProps {
  /** Whole sentences, said one after the other. */
  readonly notices: readonly string[];
  /** Told on request, one a line: what else is to be known. */
  readonly remarks?: readonly string[] | undefined;
  /** The same: what was wrong in a file, with its paths. */
  readonly problems?: readonly string[] | undefined;
  readonly onDismiss: () => void;
}

/** Most problems listed; a file may have a hundred thousand. */
const MOST_LISTED = 200;
const NONE: readonly string[] = [];

/** One bar under the header for everything that could not be done as asked. Nothing where all went well. */
export function NoticeBar({
  notices,
  remarks = NONE,
  problems = NONE,
  onDismiss,
}: NoticeBarProps): ReactNode {
  if ([notices, remarks, problems].every(({ length }) => length === 0)) return null;
  return (
    <div className={styles.bar} role="status">
      <div className={styles.text}>
        <p>{notices.join(" ")}</p>
        {remarks.length > 0 && <Folded lines={remarks} noun="remark" />}
        {problems.length > 0 && <Folded lines={problems} noun="problem" />}
      </div>
      <button className={panel.icon} type="button" aria-label="Dismiss this notice" onClick={onDismiss}>
        <CloseIcon size={14} />
      </button>
    </div>
  );
}

function Folded({ lines, noun }: { readonly lines: readonly string[]; readonly noun: string }): ReactNode {
  const more = lines.length - MOST_LISTED;
  return (
    <details className={styles.folded}>
      <summary>{counted(lines.length, noun)}</summary>
      <ol>
        {lines.slice(0, MOST_LISTED).map((line, place) => (
          <li key={place}>{line}</li>
        ))}
      </ol>
      {more > 0 && <p>and {counted(more, `more ${noun}`)}</p>}
    </details>
  );
}
