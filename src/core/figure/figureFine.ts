import { finePlane, FINE_PLANES } from "../drawing/fineLines.ts";
import { STRANDS } from "../events/picture.ts";
import { counted } from "../view/words.ts";
import type { FigureContext } from "./figureInput.ts";
import type { FigureScene } from "./figureScene.ts";
import { element, lines, type Markup, NOTHING, part, rounded } from "./svgMarkup.ts";

const DOT_RADIUS = 1.2;
const DOT_OPACITY = 0.6;
/** Lines of one path do not add up where they cross; those of several do. */
const LINES_A_PATH = 400;
/** Opacity of a fine line where there are few, and the least of many. */
const [LONE_OPACITY, LEAST_OPACITY, FEW] = [0.5, 0.05, 400];

/** What lies beneath the strong ties: the others as fine straight lines, and actors that only they reach as dots. */
export function figureFine(context: FigureContext, network: FigureScene): Markup {
  const { tiePlaces, dots } = network.scene.fine;
  if (tiePlaces.length === 0 && dots.length === 0) return NOTHING;
  const title = `${counted(tiePlaces.length, TIES)} as fine lines, ${counted(dots.length, ACTORS)} as dots`;
  const paths = Array.from({ length: FINE_PLANES }, (_, plane) => finePaths(plane, context, network));
  return part("fine", title, {}, lines(...paths.flat()), finePoints(context, network));
}

const TIES = { one: "tie", many: "ties" };
const ACTORS = { one: "actor", many: "actors" };

function finePaths(plane: number, { theme }: FigureContext, network: FigureScene): readonly Markup[] {
  const { fine } = network.scene;
  const own = Array.from(fine.tiePlaces).filter((tie) => finePlane(fine, tie) === plane);
  const name = STRANDS[plane];
  if (name === undefined) return [];
  const opacity = Math.max(LEAST_OPACITY, LONE_OPACITY * Math.min(1, FEW / fine.tiePlaces.length) ** 0.5);
  return Array.from({ length: Math.ceil(own.length / LINES_A_PATH) }, (_, part) =>
    element("path", {
      d: own
        .slice(part * LINES_A_PATH, (part + 1) * LINES_A_PATH)
        .map((tie) => lineOf(tie, network))
        .join(""),
      fill: "none",
      stroke: theme.strand[name],
      "stroke-opacity": opacity,
    }),
  );
}

function lineOf(tie: number, { scene, model, viewport }: FigureScene): string {
  const { ties } = scene.fine;
  return `M${pointOf(ties.a[tie])}L${pointOf(ties.b[tie])}`;

  function pointOf(row = -1): string {
    const [x, y] = model[row] ?? [0, 0];
    const { zoom, panX, panY } = viewport;
    return `${rounded(x * zoom + panX)} ${rounded(y * zoom + panY)}`;
  }
}

function finePoints({ theme }: FigureContext, { scene, model, viewport }: FigureScene): Markup {
  const { zoom, panX, panY } = viewport;
  const d = Array.from(scene.fine.dots, (row) => {
    const [x, y] = model[row] ?? [0, 0];
    return `M${rounded(x * zoom + panX)} ${rounded(y * zoom + panY)}h0`;
  });
  if (d.length === 0) return NOTHING;
  return element("path", {
    d: d.join(""),
    stroke: theme.line,
    "stroke-opacity": DOT_OPACITY,
    "stroke-width": 2 * DOT_RADIUS,
    "stroke-linecap": "round",
  });
}
