import type { ReactNode } from "react";
import { dayInWords } from "../core/model/day.ts";
import type { Interaction } from "../core/model/graph.ts";
import { TONES } from "../core/model/vocabulary.ts";
import type { Window } from "../core/view/view.ts";
import { type Span, windowOn } from "./pinStrip.ts";
import strip from "./PinStrip.module.css";
import { type Bar, barsOf } from "./sparkline.ts";
import { StripAxis } from "./StripAxis.tsx";
import tones from "./ToneBar.module.css";
import { counted } from "./wording.ts";

interface SparklineProps {
  readonly interactions: readonly Pick<Interaction, "date" | "tone">[];
  readonly span: Span;
  readonly window: Window;
}

const HEIGHT_PX = 30;
const MOST_UNIT_PX = 7;
/** Of the width of a day; the rest is the gap to the next. */
const FILLED = 0.82;

/** Interactions over the whole span of the data, stacked by tone, with the window tinted. */
export function Sparkline({ interactions, span, window }: SparklineProps): ReactNode {
  const bars = barsOf(interactions, span);
  const highest = bars.reduce((most, { total }) => Math.max(most, total), 1);
  const unitPx = Math.min(MOST_UNIT_PX, (HEIGHT_PX - 2) / highest);
  const tinted = windowOn(window, span);
  return (
    <div className={strip.strip} role="img" aria-label={inWords(interactions.length, bars)}>
      <svg className={strip.pins} width="100%" height={HEIGHT_PX}>
        {tinted !== null && (
          <rect
            className={strip.window}
            x={`${tinted.start}%`}
            width={`${tinted.width}%`}
            height={HEIGHT_PX}
          />
        )}
        {bars.map((bar) => (
          <StackedBar key={bar.first} bar={bar} unitPx={unitPx} />
        ))}
      </svg>
      <StripAxis span={span} />
    </div>
  );
}

function StackedBar({ bar, unitPx }: { readonly bar: Bar; readonly unitPx: number }): ReactNode {
  return TONES.map((tone, place) => {
    const [count, below] = [bar.counts[place] ?? 0, sum(bar.counts.slice(0, place))];
    return (
      count > 0 && (
        <rect
          key={tone}
          className={tones[tone]}
          x={`${bar.startPercent + (bar.widthPercent * (1 - FILLED)) / 2}%`}
          width={`${bar.widthPercent * FILLED}%`}
          y={HEIGHT_PX - (below + count) * unitPx}
          height={count * unitPx}
        />
      )
    );
  });
}

/** "17 interactions in time, at most 3 on 3 Jan 2020". */
function inWords(total: number, bars: readonly Bar[]): string {
  const words = `${counted(total, "interaction")} in time`;
  const [head, ...rest] = bars;
  if (head === undefined) return words;
  const most = rest.reduce((best, bar) => (bar.total > best.total ? bar : best), head);
  const when =
    most.first === most.last
      ? `on ${dayInWords(most.first)}`
      : `from ${dayInWords(most.first)} to ${dayInWords(most.last)}`;
  return `${words}, at most ${most.total} ${when}`;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
