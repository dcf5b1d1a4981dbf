import type { ReactNode } from "react";
import type { Codebook, Interaction } from "../core/model/graph.ts";
import type { Window } from "../core/view/view.ts";
import styles from "./PinStrip.module.css";
import { MOST_LEVELS, type Pin, type Span, pinsOf, windowOn } from "./pinStrip.ts";
import { StripAxis } from "./StripAxis.tsx";
import { ToneShape } from "./ToneMark.tsx";

interface PinStripProps {
  readonly interactions: readonly Pick<Interaction, "date" | "kind" | "tone">[];
  readonly codebook: Codebook;
  readonly span: Span;
  readonly window: Window;
  /** What a screen reader hears in place of the drawing; the list below it says each date. */
  readonly label: string;
}

const LEVEL_PX = 9;
const STEM_PX = 12;

/** A pin for each interaction over the whole span of the data, with the window tinted. */
export function PinStrip({ interactions, codebook, span, window, label }: PinStripProps): ReactNode {
  const pins = pinsOf(interactions, codebook, span);
  const highest = Math.min(Math.max(0, ...pins.map((pin) => pin.level)), MOST_LEVELS - 1);
  const height = STEM_PX + highest * LEVEL_PX + 6;
  const tinted = windowOn(window, span);
  return (
    <div className={styles.strip} role="img" aria-label={label}>
      <svg className={styles.pins} width="100%" height={height}>
        {tinted !== null && (
          <rect className={styles.window} x={`${tinted.start}%`} width={`${tinted.width}%`} height={height} />
        )}
        {pins.map((pin, place) => (
          <PinMark key={place} pin={pin} baseline={height} />
        ))}
      </svg>
      <StripAxis span={span} />
    </div>
  );
}

/** A solid bar for what lasted, a dotted one for a day not known exactly. */
function PinMark({ pin, baseline }: { readonly pin: Pin; readonly baseline: number }): ReactNode {
  const y = baseline - STEM_PX - pin.level * LEVEL_PX;
  const [start, end] = [`${pin.startPercent}%`, `${pin.endPercent}%`];
  const certain = pin.form === "day" || pin.form === "lasting";
  return (
    <g className={styles[pin.strand]}>
      {pin.level === 0 && <line x1={start} x2={start} y1={y} y2={baseline} />}
      {start !== end && (
        <line
          className={certain ? "" : styles.uncertain}
          x1={start}
          x2={end}
          y1={baseline - 2}
          y2={baseline - 2}
        />
      )}
      <svg x={start} y={y} overflow="visible">
        <ToneShape strand={pin.strand} />
      </svg>
    </g>
  );
}
