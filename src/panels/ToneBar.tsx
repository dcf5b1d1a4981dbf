import type { ReactNode } from "react";
import { TONES, type Tone } from "../core/model/vocabulary.ts";
import styles from "./ToneBar.module.css";

interface ToneBarProps {
  /** Counts by tone, in the order of `TONES`. */
  readonly counts: readonly number[];
  /** The count that fills the width. */
  readonly max: number;
  readonly widthPx: number;
  readonly align: "start" | "end";
}

const GAP_PX = 1;

/** A small stacked bar. Decoration: the count stands beside it as text. */
export function ToneBar({ counts, max, widthPx, align }: ToneBarProps): ReactNode {
  const parts = toneParts(counts, max, widthPx);
  const total = parts.reduce((sum, part) => sum + part.width, 0);
  const start = align === "end" ? widthPx - total : 0;
  return (
    <svg className={styles.bar} width={widthPx} height="8" aria-hidden="true">
      {parts.map(({ tone, x, width }) => (
        <rect
          key={tone}
          className={styles[tone]}
          x={start + x}
          width={Math.max(width - GAP_PX, 1)}
          height="8"
        />
      ))}
    </svg>
  );
}

interface TonePart {
  readonly tone: Tone;
  readonly x: number;
  readonly width: number;
}

/** Each part is at least 2 px wide, so that a single interaction stays visible. */
function toneParts(counts: readonly number[], max: number, widthPx: number): readonly TonePart[] {
  let x = 0;
  return TONES.flatMap((tone, place) => {
    const count = counts[place] ?? 0;
    if (count === 0 || max === 0) return [];
    const part = { tone, x, width: Math.max((count / max) * widthPx, 2) };
    x += part.width;
    return [part];
  });
}
