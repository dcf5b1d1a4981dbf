import type { ReactNode } from "react";
import type { Strand } from "../core/events/picture.ts";
import styles from "./LineSample.module.css";

/** A short piece of a tie as the network draws it. Decoration: the tone stands beside it. */
export function LineSample({ strand }: { readonly strand: Strand }): ReactNode {
  const arrow = strand === "hostile" || strand === "force";
  return (
    <svg
      className={`${styles.sample} ${styles[strand]}`}
      width="28"
      height="10"
      viewBox="0 0 28 10"
      aria-hidden="true"
    >
      <line x1="1" x2={arrow ? 20 : 27} y1="5" y2="5" />
      {arrow && <polygon points="19,1.2 28,5 19,8.8" />}
    </svg>
  );
}
