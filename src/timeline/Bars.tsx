import { memo, useId } from "react";
import { type Tone, TONES } from "../core/model/vocabulary.ts";
import type { BarShapes } from "../core/timeline/barShapes.ts";
import styles from "./Drawing.module.css";

/** The stacked bars: full colour inside the window, hatched where only possibly inside, faint outside. */
export const Bars = memo(function Bars({ shapes }: { readonly shapes: BarShapes }) {
  const hatch = useId();
  return (
    <g>
      <Hatches id={hatch} />
      <g className={styles.outside}>
        {TONES.map((tone, column) => (
          <path key={tone} className={styles[tone]} d={shapes.outside[column]} />
        ))}
      </g>
      {TONES.map((tone, column) => (
        <g key={tone} className={styles[tone]}>
          <path d={shapes.inside[column]} />
          <path className={styles.possible} d={shapes.possible[column]} fill={`url(#${hatch}-${tone})`} />
        </g>
      ))}
    </g>
  );
});

const Hatches = memo(function Hatches({ id }: { readonly id: string }) {
  return (
    <defs>
      {TONES.map((tone) => (
        <Hatch key={tone} id={`${id}-${tone}`} tone={tone} />
      ))}
    </defs>
  );
});

function Hatch({ id, tone }: { readonly id: string; readonly tone: Tone }) {
  return (
    <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse">
      <rect className={styles.ground} width="4" height="4" />
      <path className={styles[`${tone}Hatch`]} d="M-1 1 1-1M-1 5 5-1M3 5 5 3" />
    </pattern>
  );
}
