import { binOf } from "../timeline/bins.ts";
import { KEY_ROW_PX } from "../timeline/frame.ts";
import { KEY_TYPE_PX, type KeyDateLabel, type KeyDay, keyDateLabels } from "../timeline/keyDateLabels.ts";
import { LEADER_GAP_PX, type Place } from "../timeline/placeKeyDates.ts";
import type { FigureContext } from "./figureInput.ts";
import type { TimelineDrawing } from "./timelineDrawing.ts";
import { element, lines, type Markup, NOTHING, rounded, words } from "./svgMarkup.ts";

const ABOVE_BAR = 4;
const TEXT_IN_ROW = 13;

/** The days worth naming, in two rows, each with a line down to its bar; those without room are left out. */
export function timelineKeyDates(
  { theme, measure }: FigureContext,
  timeline: TimelineDrawing,
  keyDays: readonly KeyDay[],
  tops: readonly number[],
): Markup {
  const { frame, span, bars } = timeline;
  const labels = keyDateLabels(keyDays, frame, span, (text) => measure.widest(text, KEY_TYPE_PX, 400));
  const drawn = labels.map((label) => {
    const top = tops[binOf(bars.edges, keyDays[label.index]?.day ?? 0)] ?? frame.baselinePx;
    return label.place === null ? NOTHING : mark(label, label.place, top - ABOVE_BAR, timeline, theme.leader);
  });
  return element("g", { fill: theme.ink, "font-size": KEY_TYPE_PX }, lines(...drawn));
}

function mark(
  { x, label }: KeyDateLabel,
  place: Place,
  bar: number,
  { frame }: TimelineDrawing,
  leader: string,
): Markup {
  const isRight = place.side === "right";
  const row = frame.keyRowsPx?.[place.row] ?? 0;
  return lines(
    element("path", {
      d: `M${rounded(x)} ${rounded(row + 2)}V${rounded(Math.max(row + KEY_ROW_PX, bar))}`,
      stroke: leader,
    }),
    element(
      "text",
      {
        x: isRight ? x + LEADER_GAP_PX : x - LEADER_GAP_PX,
        y: row + TEXT_IN_ROW,
        "text-anchor": isRight ? undefined : "end",
      },
      words(label),
    ),
  );
}
