import type { ReactNode } from "react";
import type { LeftOut } from "../core/events/picture.ts";
import type { FilterName } from "../core/view/filters.ts";
import type { SummaryPart } from "../core/view/summary.ts";
import { CloseIcon } from "./CloseIcon.tsx";
import { LeftOutList } from "./LeftOutList.tsx";
import styles from "./SummaryLine.module.css";

export interface SummaryLineProps {
  readonly parts: readonly SummaryPart[];
  readonly leftOut: readonly LeftOut[];
  /** Take this filter, and nothing else, out of the view. */
  readonly onClear: (filter: FilterName) => void;
}

/** What the view shows, in one sentence; each filter in it can be removed where it stands. */
export function SummaryLine({ parts, leftOut, onClear }: SummaryLineProps): ReactNode {
  return (
    <div className={styles.line}>
      <p className={styles.sentence}>
        {parts.map((part, place) => (
          <Part key={place} part={part} onClear={onClear} />
        ))}
      </p>
      <LeftOutList leftOut={leftOut} />
    </div>
  );
}

function Part({
  part,
  onClear,
}: {
  readonly part: SummaryPart;
  readonly onClear: (filter: FilterName) => void;
}): ReactNode {
  if (!("clears" in part)) return part.text;
  const lastWord = lastShortWord(part.text);
  return (
    <span className={styles.filter}>
      <span className={styles.phrase}>{part.text.slice(0, part.text.length - lastWord.length)}</span>
      <span className={styles.together}>
        <span className={styles.phrase}>{lastWord}</span>
        <button type="button" aria-label={`Remove filter: ${part.text}`} onClick={() => onClear(part.clears)}>
          <CloseIcon size={12} />
        </button>
      </span>
    </span>
  );
}

/** The cross stays beside this word when the line breaks; a longer one may have to break itself. */
function lastShortWord(text: string): string {
  const last = text.slice(text.lastIndexOf(" ") + 1);
  return last.length <= 24 ? last : "";
}
