import type { ReactNode } from "react";
import type { Marked } from "../core/search/answer.ts";
import styles from "./Results.module.css";

/** A text with what was typed marked in it. */
export function Highlighted({ text, ranges }: Marked): ReactNode {
  return (
    <>
      {ranges.map(({ start, end }, place) => (
        <span key={start}>
          {text.slice(ranges[place - 1]?.end ?? 0, start)}
          <mark className={styles.mark}>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  );
}
