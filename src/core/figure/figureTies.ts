import { STRANDS } from "../events/picture.ts";
import { casingOf, type DrawnTie, type StrandCurve, strandLine } from "../drawing/strandLine.ts";
import type { TieCurve } from "../drawing/tieCurve.ts";
import { type TieInOrder, tiesInOrder } from "../drawing/tieOrder.ts";
import { withCommas } from "../view/words.ts";
import type { FigureContext } from "./figureInput.ts";
import type { FigureScene } from "./figureScene.ts";
import { element, type Markup, NOTHING, part, rounded, words } from "./svgMarkup.ts";

/** All ties, each as a group of its strands. */
export function figureTies(context: FigureContext, { ties, emphasis }: FigureScene): Markup {
  const drawn = tiesInOrder(ties, context.theme, emphasis).map((tie) => drawnTie(tie, context));
  return part("ties", "Ties", { fill: "none" }, ...drawn);
}

function drawnTie({ drawn, opacity, cased }: TieInOrder, context: FigureContext): Markup {
  const [a, b] = [context.catalogue.actors[drawn.tie.a], context.catalogue.actors[drawn.tie.b]];
  const { count } = drawn.tie;
  const title = `${a?.name} and ${b?.name}: ${withCommas(count)} ${count === 1 ? "interaction" : "interactions"}`;
  return element(
    "g",
    // The cased tie is drawn a second time, over the others.
    {
      id: `${cased ? "selected-tie" : "tie"}-${a?.id}_${b?.id}`,
      opacity: opacity === 1 ? undefined : opacity,
    },
    element("title", {}, words(title)),
    cased ? casing(drawn, context) : NOTHING,
    ...drawn.curves.map((curve) => drawnStrand(curve, context)),
  );
}

function casing(drawn: DrawnTie, { theme }: FigureContext): Markup {
  const under = casingOf(drawn);
  if (under === null) return NOTHING;
  return element("path", {
    d: curvePath(under.line),
    stroke: theme.casing,
    "stroke-opacity": theme.casingOpacity,
    "stroke-width": under.widthPx,
    "stroke-linecap": "round",
  });
}

function drawnStrand(strand: StrandCurve, { theme }: FigureContext): Markup {
  const name = STRANDS[strand.strand.strand];
  if (name === undefined) return NOTHING;
  const { line, widthPx, dashes, heads } = strandLine(strand);
  const colour = theme.strand[name];
  const drawn = element("path", {
    d: curvePath(line),
    stroke: colour,
    "stroke-width": widthPx,
    "stroke-dasharray": dashes.length === 0 ? undefined : dashes.join(" "),
  });
  if (heads.length === 0) return drawn;
  const d = heads
    .map((head) => head.map(rounded))
    .map(([x0, y0, x1, y1, x2, y2]) => `M${x0} ${y0}L${x1} ${y1}L${x2} ${y2}z`)
    .join("");
  return (drawn + element("path", { d, fill: colour })) as Markup;
}

export function curvePath({ x0, y0, cx, cy, x1, y1 }: TieCurve): string {
  const [startX, startY, x, y, endX, endY] = [x0, y0, cx, cy, x1, y1].map(rounded);
  return `M${startX} ${startY}Q${x} ${y} ${endX} ${endY}`;
}
