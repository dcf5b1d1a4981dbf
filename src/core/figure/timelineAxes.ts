import { pxPerDay, xOfDay } from "../timeline/frame.ts";
import { AXIS_TYPE_PX, TICK_GAP_PX, timeTicks } from "../timeline/timeTicks.ts";
import { withCommas } from "../view/words.ts";
import type { FigureContext } from "./figureInput.ts";
import type { TimelineDrawing } from "./timelineDrawing.ts";
import { element, lines, type Markup, rounded, words } from "./svgMarkup.ts";

/** Lines to read heights by. */
export function countAxis({ theme, shape }: FigureContext, { frame, scale }: TimelineDrawing): Markup {
  const drawn = scale.ticks.flatMap((count) => {
    const y = Math.round(frame.baselinePx - (count / scale.top) * (frame.baselinePx - frame.barsTopPx)) + 0.5;
    return [
      element("path", { d: `M${frame.leftPx} ${rounded(y)}H${rounded(frame.rightPx)}`, stroke: theme.rule }),
      element(
        "text",
        { x: frame.leftPx - 7, y: y + shape.axis.size * 0.34, "text-anchor": "end" },
        words(withCommas(count)),
      ),
    ];
  });
  return element("g", { fill: theme.ink3, "font-size": shape.axis.size }, lines(...drawn));
}

const TICK = { major: 15, minor: 5 };
const TEXT_BELOW = 13.5;

/** The line that the bars stand on, with its dates. */
export function timeAxis(context: FigureContext, { frame, span }: TimelineDrawing): Markup {
  const { theme, measure } = context;
  const y = frame.baselinePx + 0.5;
  const ticks = timeTicks(span, pxPerDay(frame, span), frame.overhangPx, (text, size, bold) =>
    measure.widest(text, size, bold ? 600 : 400),
  );
  const drawn = ticks.flatMap(({ day, label, major }) => {
    const x = Math.round(xOfDay(frame, span, day)) + 0.5;
    const d = `M${rounded(x)} ${rounded(y)}v${major ? TICK.major : TICK.minor}`;
    const attributes = {
      x: x + TICK_GAP_PX - 1,
      y: y + TEXT_BELOW,
      "font-weight": major ? 600 : undefined,
      fill: major ? theme.ink2 : undefined,
    };
    return [
      element("path", { d, stroke: theme.axis }),
      ...(label === "" ? [] : [element("text", attributes, words(label))]),
    ];
  });
  const line = element("path", {
    d: `M${frame.leftPx} ${rounded(y)}H${rounded(frame.rightPx)}`,
    stroke: theme.axis,
  });
  return element("g", { fill: theme.ink3, "font-size": AXIS_TYPE_PX }, lines(line, ...drawn));
}
