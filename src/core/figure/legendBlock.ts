import type { FigureContext } from "./figureInput.ts";
import type { FigureScene } from "./figureScene.ts";
import { baseline, type Block, moved } from "./figureText.ts";
import { type LegendGroup, type LegendItem, legendGroups } from "./legendGroups.ts";
import { type SizedBlock, sizeKey } from "./sizeKey.ts";
import type { TextMeasure } from "./textMeasure.ts";
import { element, lines, type Markup, part, words } from "./svgMarkup.ts";
import { type Line, lineWidth } from "./textLines.ts";

const SAMPLE_GAP = 8;
const COLUMN_GAP = 8;
const GROUP_GAP = 16;
const LABEL_AIR = 14;
const ROW_GAP = 14;
const MOST_ROWS = 4;
/** Narrower legends say no more than what cannot be understood without them. */
const LEAST_WIDTH_FOR_ALL = 700;

/** All that tells how to read the network, in groups: side by side, or under each other in a rail. */
export function legendBlock(context: FigureContext, network: FigureScene, width: number): Block {
  const groups = legendGroups(context, network, width >= LEAST_WIDTH_FOR_ALL).map((group) =>
    groupBlock(group, context, width),
  );
  const sizes = sizeKey(context, network);
  const measured = context.view.sizedBy === "ties" ? "Ties per actor" : "… per actor";
  // Beside the lines, which are as high.
  const all = sizes === null ? groups : groups.toSpliced(1, 0, titled(measured, sizes, context));
  const { height, drawing } = flowing(all, width);
  return { height, drawing: part("legend", "Legend", {}, drawing) };
}

/** Side by side while they fit, then in a further row. */
function flowing(groups: readonly SizedBlock[], width: number): Block {
  const drawn: Markup[] = [];
  let [x, y, rowHeight] = [0, 0, 0];
  for (const group of groups) {
    if (x > 0 && x + group.width > width) [x, y, rowHeight] = [0, y + rowHeight + ROW_GAP, 0];
    drawn.push(moved(x, y, group.drawing));
    x += group.width + GROUP_GAP;
    rowHeight = Math.max(rowHeight, group.height);
  }
  return { height: y + rowHeight, drawing: lines(...drawn) };
}

function titled(title: string, block: SizedBlock, { shape, theme, measure }: FigureContext): SizedBlock {
  const { axis, key } = shape;
  const text = element(
    "text",
    { y: baseline(axis), "font-size": axis.size, "font-weight": 600, fill: theme.ink3 },
    words(title),
  );
  const top = axis.leading + (key.leading - key.size) / 2;
  return {
    width: Math.max(block.width, measure.widest(title, axis.size, 600)),
    height: top + block.height,
    drawing: element("g", {}, lines(text, moved(0, top, block.drawing))),
  };
}

/** In Source Sans 3 with some air, and in any font without overlap. */
function labelRoom(label: Line, size: number, measure: TextMeasure): number {
  const own = label.reduce((sum, { text, weight }) => sum + measure.own(text, size, weight), 0);
  return Math.max(own + LABEL_AIR, lineWidth(label, { size, measure }));
}

/** Items in columns, each as wide as its widest item is in any font. */
function groupBlock(
  { title, items, sampleWidth }: LegendGroup,
  context: FigureContext,
  width: number,
): SizedBlock {
  const { key } = context.shape;
  const { measure } = context;
  const rows = items.length <= MOST_ROWS ? items.length : Math.ceil(items.length / 2);
  const drawn: Markup[] = [];
  let x = 0;
  for (let start = 0; start < items.length; start += rows) {
    const column = items.slice(start, start + rows);
    if (start > 0) x += COLUMN_GAP;
    drawn.push(
      ...column.map((item, at) => moved(x, at * key.leading, drawnItem(item, sampleWidth, context))),
    );
    x +=
      sampleWidth + SAMPLE_GAP + Math.max(...column.map(({ label }) => labelRoom(label, key.size, measure)));
  }
  const body = { width: Math.min(x, width), height: rows * key.leading, drawing: lines(...drawn) };
  return titled(title, body, context);
}

function drawnItem({ sample, label }: LegendItem, sampleWidth: number, context: FigureContext): Markup {
  const { shape, theme } = context;
  const runs = label.map(({ text, weight }) =>
    weight === 400 ? words(text) : element("tspan", { "font-weight": weight, fill: theme.ink }, words(text)),
  );
  const attributes = {
    x: sampleWidth + SAMPLE_GAP,
    y: baseline(shape.key),
    "font-size": shape.key.size,
    fill: theme.ink2,
  };
  return lines(moved(0, shape.key.leading / 2, sample), element("text", attributes, ...runs));
}
