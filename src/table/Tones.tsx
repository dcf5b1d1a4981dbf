import { Fragment, type ReactNode } from "react";
import { STRANDS } from "../core/events/picture.ts";
import { withCommas } from "../core/view/words.ts";
import styles from "./Cells.module.css";
import type { Draw } from "./sheet.ts";
import { countsAt, strandsInWords } from "./strandCounts.ts";

const MOST_MARKS = 6;

interface TonesProps {
  /** Four counts a row, in the order of `STRANDS`. */
  readonly strands: Int32Array;
  readonly place: number;
  readonly draw: Draw;
}

/** A mark for each interaction by tone; beyond a few, a mark and a number for each tone. */
export function Tones({ strands, place, draw }: TonesProps): ReactNode {
  const counts = countsAt(strands, place);
  const few = counts.reduce((sum, count) => sum + count, 0) <= MOST_MARKS;
  return (
    <span className={styles.marks} role="img" aria-label={strandsInWords(strands, place)}>
      {STRANDS.map((strand, at) => {
        const count = counts[at] ?? 0;
        if (count === 0) return null;
        const mark = draw.tone(strand);
        if (few)
          return Array.from({ length: count }, (_, each) => (
            <Fragment key={`${strand} ${each}`}>{mark}</Fragment>
          ));
        return (
          <span key={strand} className={styles.mark}>
            {mark} {withCommas(count)}
          </span>
        );
      })}
    </span>
  );
}
