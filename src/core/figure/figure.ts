import type { FigureContext, FigureInput } from "./figureInput.ts";
import { figureHeading, withinLimits } from "./figureHeading.ts";
import { figureShape } from "./figureShape.ts";
import { type Block, moved, stacked } from "./figureText.ts";
import { figureTheme } from "./figureTheme.ts";
import { FONT_FAMILY, fontFaces } from "./fontFaces.ts";
import { footBlock } from "./footBlock.ts";
import { figureSummary, headBlock, type MostLines, standfirstBlock, titleBlock } from "./headBlock.ts";
import { legendBlock } from "./legendBlock.ts";
import { networkBlock } from "./networkBlock.ts";
import { element, lines, type Markup, NOTHING, words } from "./svgMarkup.ts";
import { FONT_TABLE, type TextMeasure } from "./textMeasure.ts";
import { timelineBlock } from "./timelineBlock.ts";

const GAP = 16;
const LEAST_NETWORK = 160;
/** Between what stands beside the network and the network. */
const RAIL_GAP = 28;

/**
 * A view as a picture to print or show: an SVG document with its title, summary, legend, timeline,
 * sources and link. The same input gives the same text, wherever it is made.
 */
export function figure(input: FigureInput, measure: TextMeasure = FONT_TABLE): string {
  const { size, frame, theme: name } = input.request;
  const shape = figureShape(size, frame);
  const own = input.request.heading;
  const heading = own === null ? figureHeading(input.view, input.catalogue) : withinLimits(own);
  const context = { ...input, shape, theme: figureTheme(name), heading, measure };
  const body = shape.railWidth === null ? stackedBody(context) : railBody(context, shape.railWidth);
  return document(context, body);
}

/** Everything under each other. */
function stackedBody(context: FigureContext): Block {
  const { shape, picture, request } = context;
  const width = shape.width - 2 * shape.margin;
  const parts: Block[] = [headBlock(context, width)];
  let network = null;
  if (picture.totals.actors.shown > 0) {
    network = networkBlock(context, width, shape.networkHeight ?? LEAST_NETWORK);
    parts.push(network, ruled(context, legendBlock(context, network.network, width), width));
    if (request.timeline) parts.push(timelineBlock(context, width));
  }
  parts.push(ruled(context, footBlock(context, network, width), width));
  return under(parts, shape.margin);
}

/**
 * A sheet of given height: the title across, below it what there is to read beside the network and
 * its timeline, at the foot the small print.
 */
function railBody(context: FigureContext, railWidth: number): Block {
  const { shape, picture, request } = context;
  const { margin } = shape;
  const width = shape.width - 2 * margin;
  const isEmpty = picture.totals.actors.shown === 0;
  const right = { x: railWidth + RAIL_GAP, width: width - railWidth - RAIL_GAP };
  const title = titleBlock(context, width);
  const timeline = request.timeline && !isEmpty ? timelineBlock(context, right.width) : EMPTY;
  // What of the network is not drawn is said at the foot, so that its height is known only then: a line more.
  const footHeight = ruled(context, footBlock(context, null, width), width).height + shape.foot.leading;
  const top = margin + title.height + GAP;
  const sheet = (shape.height ?? 0) - top - footHeight - GAP - margin;
  const networkHeight = Math.max(LEAST_NETWORK, sheet - (timeline.height === 0 ? 0 : timeline.height + GAP));
  const network = isEmpty ? null : networkBlock(context, right.width, networkHeight);
  const foot = ruled(context, footBlock(context, network, width), width);
  const legend = network === null ? EMPTY : legendBlock(context, network.network, railWidth);
  const rail = fittingRail(context, legend, railWidth, sheet);
  const height = shape.height ?? 0;
  const drawing = lines(
    moved(margin, margin, title.drawing),
    moved(margin, top, rail.drawing),
    network === null ? NOTHING : moved(margin + right.x, top, network.drawing),
    moved(margin + right.x, top + networkHeight + GAP, timeline.drawing),
    moved(margin, height - margin - foot.height, foot.drawing),
  );
  return { height, drawing };
}

/** Fewer lines of words the less room the legend leaves them. */
function fittingRail(context: FigureContext, legend: Block, width: number, height: number): Block {
  let rail = legend;
  for (const most of MOST_LINES) {
    rail = stacked([standfirstBlock(context, width, most), legend], GAP + 4);
    if (rail.height <= height) break;
  }
  return rail;
}

const MOST_LINES: readonly MostLines[] = [
  { note: 7, summary: 8 },
  { note: 5, summary: 7 },
  { note: 3, summary: 6 },
  { note: 2, summary: 4 },
  { note: 0, summary: 3 },
];

const EMPTY: Block = { height: 0, drawing: NOTHING };

function under(parts: readonly Block[], margin: number): Block {
  let y = margin;
  const placed: Markup[] = [];
  for (const { height, drawing } of parts) {
    if (height === 0) continue;
    placed.push(moved(margin, y, drawing));
    y += height + GAP;
  }
  return { height: y - GAP + margin, drawing: lines(...placed) };
}

const RULE_GAP = 12;

/** A hairline above. */
function ruled({ theme }: FigureContext, block: Block, width: number): Block {
  return {
    height: block.height + RULE_GAP,
    drawing: lines(
      element("path", { d: `M0 0.5H${width}`, stroke: theme.axis, "stroke-width": 0.8 }),
      moved(0, RULE_GAP, block.drawing),
    ),
  };
}

function document(context: FigureContext, body: Block): string {
  const { shape, theme, request, heading } = context;
  const height = Math.round(shape.height ?? body.height);
  const px = (units: number): number => Math.round(units * shape.pxAUnit);
  const description = `${figureSummary(context)} ${request.link}`;
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: px(shape.width),
      height: px(height),
      viewBox: `0 0 ${shape.width} ${height}`,
      "font-family": FONT_FAMILY,
      role: "img",
      "aria-labelledby": "figure-title figure-description",
    },
    "\n" as Markup,
    lines(
      element("title", { id: "figure-title" }, words(heading.title)),
      element("desc", { id: "figure-description" }, words(description)),
      fontFaces(body.drawing, request.faces),
      element("rect", { id: "paper", width: shape.width, height, fill: theme.paper }),
      body.drawing,
    ),
    "\n" as Markup,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}
