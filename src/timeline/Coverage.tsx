import { memo } from "react";
import type { Day } from "../core/model/day.ts";
import type { BinUnit } from "../core/timeline/bins.ts";
import { coverageShapes } from "./coverageShapes.ts";
import { COVERAGE_PX, type Frame } from "../core/timeline/frame.ts";
import type { Span } from "../core/timeline/span.ts";
import styles from "./Drawing.module.css";

interface CoverageProps {
  /** Sources a bin, separated by blanks: one value to compare. */
  readonly counts: string;
  readonly edges: readonly Day[];
  readonly unit: BinUnit;
  readonly frame: Frame;
  readonly span: Span;
  readonly topPx: number;
}

/** How many sources the data have for each day: where there is little, few interactions prove little. */
export const Coverage = memo(function Coverage({ counts, edges, unit, frame, span, topPx }: CoverageProps) {
  const greys = coverageShapes(counts.split(" ").map(Number), edges, frame, span, topPx);
  return (
    <g className={styles.coverage}>
      <text
        x={frame.leftPx - 8}
        y={topPx + COVERAGE_PX / 2}
        dy="0.35em"
        textAnchor="end"
      >{`Sources a ${unit}`}</text>
      {greys.map(({ opacity, path }) => (
        <path key={opacity} d={path} fillOpacity={opacity} />
      ))}
    </g>
  );
});
