import { parseEdtf } from "../model/edtf.ts";
import { barShapes } from "../timeline/barShapes.ts";
import { binEdges, binOf, type BinUnit, binUnit, highestBin, sumByBin } from "../timeline/bins.ts";
import { countScale } from "../timeline/countScale.ts";
import { type Frame, HEADROOM_PX, KEY_ROW_PX, xOfDay } from "../timeline/frame.ts";
import { handleEdges } from "../timeline/span.ts";
import type { FigureContext } from "./figureInput.ts";
import { type Block, paragraph } from "./figureText.ts";
import { timelineBars } from "./timelineBars.ts";
import { countAxis, timeAxis } from "./timelineAxes.ts";
import type { TimelineDrawing } from "./timelineDrawing.ts";
import { timelineKeyDates } from "./timelineKeyDates.ts";
import { element, lines, type Markup, NOTHING, part, rounded } from "./svgMarkup.ts";

const AXIS_HEIGHT = 17;
const LEFT = 30;
const CAPTION_GAP = 4;

/** Bars by tone with the window, key dates above them and dates below; of no height without dates. */
export function timelineBlock(context: FigureContext, width: number): Block {
  const { histogram, totals } = context.picture;
  if (histogram.days === 0 || totals.interactions.shown === 0) return { height: 0, drawing: NOTHING };
  const keyDays = keyDaysOf(context);
  const span = { first: histogram.firstDay, days: histogram.days };
  const unit = binUnit(span.days, width - LEFT);
  const caption = captionBlock(context, unit, width);
  const frame = frameOf(context, width, caption.height + CAPTION_GAP, keyDays.length > 0);
  const bars = sumByBin(histogram, binEdges(span, unit));
  const scale = countScale(highestBin(bars));
  const timeline = { frame, span, bars, unit, scale };
  const shown = keyDays.filter(({ day }) => binOf(bars.edges, day) >= 0);
  return {
    height: frame.heightPx,
    drawing: part(
      "timeline",
      `Interactions a ${unit}`,
      {},
      caption.drawing,
      tint(context, timeline),
      countAxis(context, timeline),
      shown.length === 0
        ? NOTHING
        : timelineKeyDates(context, timeline, shown, barShapes(bars, scale, frame, span).topsPx),
      timelineBars(context, timeline),
      timeAxis(context, timeline),
    ),
  };
}

function keyDaysOf({ catalogue }: FigureContext) {
  return catalogue.keyDates.flatMap(({ date, label }) => {
    const day = parseEdtf(date)?.first;
    return day === undefined ? [] : [{ day, label }];
  });
}

function frameOf({ shape }: FigureContext, width: number, keyTop: number, hasKeyDates: boolean): Frame {
  const plotTop = keyTop + (hasKeyDates ? 2 * KEY_ROW_PX : 0);
  const baselinePx = plotTop + HEADROOM_PX + shape.barsHeight;
  return {
    widthPx: width,
    heightPx: baselinePx + AXIS_HEIGHT,
    leftPx: LEFT,
    rightPx: width,
    plotTopPx: plotTop,
    barsTopPx: plotTop + HEADROOM_PX,
    baselinePx,
    keyRowsPx: [keyTop, keyTop + KEY_ROW_PX],
    coverageTopPx: null,
    readoutPx: 0,
    overhangPx: 0,
  };
}

/** What is counted, and how to read what is pale or hatched. */
function captionBlock(
  { shape, theme, view, picture, measure }: FigureContext,
  unit: BinUnit,
  width: number,
): Block {
  const hasWindow = view.window.from !== null || view.window.to !== null;
  const isPossible = picture.histogram.possible.some((count) => count > 0);
  const remarks = [
    ...(hasWindow ? ["pale: outside the days shown"] : []),
    ...(isPossible ? [hasWindow ? "hatched: perhaps outside" : "hatched: date uncertain"] : []),
  ].join("; ");
  const runs = [
    { text: `Interactions a ${unit}${remarks === "" ? "" : ". "}`, weight: 600 as const },
    { text: remarks.charAt(0).toUpperCase() + remarks.slice(1), weight: 400 as const },
  ];
  return paragraph({ runs, type: shape.axis, fill: theme.ink3 }, width, measure);
}

/** The ground of the days in the window, between two lines. */
function tint({ view, theme }: FigureContext, { frame, span }: TimelineDrawing): Markup {
  const { window } = view;
  if (window.from === null && window.to === null) return NOTHING;
  const [left, right] = handleEdges(window, span).map((edge) => xOfDay(frame, span, edge));
  const [start, end] = [left ?? 0, right ?? 0];
  const height = frame.baselinePx - frame.plotTopPx;
  const ground = { x: start, y: frame.plotTopPx, width: end - start, height };
  const edges = [window.from === null ? [] : [start], window.to === null ? [] : [end]].flat();
  const d = edges
    .map((x) => `M${rounded(x)} ${rounded(frame.plotTopPx)}V${rounded(frame.baselinePx)}`)
    .join("");
  return lines(
    element("rect", { ...ground, fill: theme.ink, "fill-opacity": theme.windowOpacity }),
    element("path", { d, stroke: theme.ink, "stroke-width": 1.2 }),
  );
}
