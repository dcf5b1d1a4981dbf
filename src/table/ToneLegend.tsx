import type { ReactNode } from "react";
import { STRANDS } from "../core/events/picture.ts";
import { STRAND_WORDS } from "./interactionFacts.ts";
import type { Draw } from "./sheet.ts";
import styles from "./Tools.module.css";

/** What the marks of tone mean. */
export function ToneLegend({ tone }: Pick<Draw, "tone">): ReactNode {
  return (
    <ul className={styles.legend} aria-label="Tones">
      {STRANDS.map((strand) => (
        <li key={strand}>
          <span aria-hidden="true">{tone(strand)}</span> {STRAND_WORDS[strand]}
        </li>
      ))}
    </ul>
  );
}
