import { TONES } from "../model/vocabulary.ts";
import { barShapes, eachBlock } from "../timeline/barShapes.ts";
import type { FigureContext } from "./figureInput.ts";
import type { TimelineDrawing } from "./timelineDrawing.ts";
import { element, lines, type Markup, NOTHING, rounded } from "./svgMarkup.ts";

const OUTSIDE_OPACITY = 0.32;
const HATCH_GAP = 4;

/** The stacked bars: full colour in the window, hatched where only possibly in it, pale outside. */
export function timelineBars({ theme }: FigureContext, timeline: TimelineDrawing): Markup {
  const { bars, scale, frame, span } = timeline;
  const { inside, outside, possible } = barShapes(bars, scale, frame, span);
  const hatches = hatchesOf(timeline);
  const drawn = TONES.flatMap((tone, column) => {
    const fill = theme.strand[tone];
    return [
      bar(outside[column], { fill, opacity: OUTSIDE_OPACITY }),
      bar(inside[column], { fill }),
      bar(possible[column], { fill: theme.paper, stroke: fill, "stroke-width": 0.8 }),
      bar(hatches[column], { stroke: fill, "stroke-width": 1.1 }),
    ];
  });
  return lines(...drawn);
}

function bar(d: string | undefined, attributes: Readonly<Record<string, string | number>>): Markup {
  return d === undefined || d === "" ? NOTHING : element("path", { d, ...attributes });
}

/** Slanting lines within the possible blocks, one path a tone: a pattern would become pixels in a PDF. */
function hatchesOf({ bars, scale, frame, span }: TimelineDrawing): readonly string[] {
  const paths = TONES.map(() => "");
  eachBlock(bars, scale, frame, span, (layer, column, x, y, width, height) => {
    if (layer === "possible") paths[column] += hatch(x, y, width, height);
  });
  return paths;
}

/** Lines on which x + y is a multiple of the gap, from side to side of a block. */
function hatch(x: number, y: number, width: number, height: number): string {
  const [right, bottom] = [x + width, y + height];
  const first = Math.ceil((x + y) / HATCH_GAP);
  const count = Math.max(0, Math.floor((right + bottom) / HATCH_GAP) - first + 1);
  return Array.from({ length: count }, (_, at) => {
    const sum = (first + at) * HATCH_GAP;
    const [from, to] = [Math.max(x, sum - bottom), Math.min(right, sum - y)];
    return `M${rounded(from)} ${rounded(sum - from)}L${rounded(to)} ${rounded(sum - to)}`;
  }).join("");
}
