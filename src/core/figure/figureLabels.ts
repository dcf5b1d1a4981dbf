import { labelBaseline, labelHeightPx } from "../drawing/labelBox.ts";
import { isSelected, labelledSigns } from "../drawing/labelledSigns.ts";
import type { LabelSide } from "../drawing/labelCandidates.ts";
import type { Rect } from "../drawing/labelRect.ts";
import type { PlacedLabel } from "../drawing/labelInput.ts";
import { placeLabels } from "../drawing/placeLabels.ts";
import { type LabelStyle, labelStyle } from "../layout/labelStyle.ts";
import type { FigureContext } from "./figureInput.ts";
import type { FigureScene } from "./figureScene.ts";
import { element, type Markup, part, words } from "./svgMarkup.ts";

const HALO = 3.2;
/** Of a name whose actor has faded, against the paper. */
const COLD_OPACITY = 0.55;

export interface FigureLabels {
  readonly drawing: Markup;
  /** Actors in the frame that have no name beside them. */
  readonly leftOut: number;
  readonly placed: readonly Rect[];
}

/**
 * The names beside the signs. Each has as much room as it takes in the widest font that may take the
 * place of Source Sans 3, and is anchored at its sign, so that in any font it stands beside its own
 * sign and over no other name.
 */
export function figureLabels(context: FigureContext, network: FigureScene): FigureLabels {
  const { scene, signs, selected, ties, frame } = network;
  const { measure, shape, catalogue } = context;
  const styleOf = (row: number, rank: number): LabelStyle => {
    const { sizePx, weight } = labelStyle(rank, isSelected(selected, row));
    return { sizePx: sizePx * shape.labelScale, weight };
  };
  const textOf = (row: number): string => catalogue.actors[row]?.shortName ?? "";
  const wanted = labelledSigns(scene, signs, selected, null);
  const named = wanted.filter(({ rank, selected: chosen }) => chosen || rank <= shape.mostLabels);
  const sizes = named.map(({ id: row, rank }) => {
    const { sizePx, weight } = styleOf(row, rank);
    const width = Math.ceil(measure.widest(textOf(row), sizePx, weight));
    return [row, { width, height: labelHeightPx(sizePx) }] as const;
  });
  const { placed } = placeLabels({
    signs: wanted,
    sizes: new Map(sizes),
    ties: ties.flatMap(({ curves }) => curves.slice(0, 1).map(({ curve }) => curve)),
    reserved: [],
    viewport: frame,
    forcedRanks: shape.forcedLabels,
  });
  const inFrame = wanted.filter(({ x, y }) => x >= 0 && y >= 0 && x <= frame.width && y <= frame.height);
  const drawn = placed.map((label) => {
    const rank = scene.actors.get(label.id)?.rank ?? Infinity;
    const isCold = network.emphasis !== null && !network.emphasis.actors.has(label.id);
    return drawnLabel(label, textOf(label.id), styleOf(label.id, rank), isCold);
  });
  const halo = { stroke: context.theme.paper, "stroke-width": HALO, "stroke-linejoin": "round" };
  return {
    drawing: part(
      "labels",
      "Names of actors",
      { fill: context.theme.ink, "paint-order": "stroke", ...halo },
      ...drawn,
    ),
    leftOut: inFrame.length - placed.length,
    placed,
  };
}

function drawnLabel(
  label: PlacedLabel<number>,
  text: string,
  { sizePx, weight }: LabelStyle,
  isCold: boolean,
): Markup {
  const [anchor, share] = ANCHORS[label.side];
  const [x, y] = labelBaseline(label.x + label.width * share, label.y, sizePx);
  const attributes = {
    x,
    y,
    "font-size": sizePx,
    "font-weight": weight === 400 ? undefined : weight,
    "text-anchor": anchor,
    opacity: isCold ? COLD_OPACITY : undefined,
  };
  return element("text", attributes, words(text));
}

/** Where a text is held: at the end that is next to its sign; and the share of its box left of that. */
const ANCHORS: Readonly<Record<LabelSide, readonly [anchor: string | undefined, share: number]>> = {
  right: [undefined, 0],
  "above right": [undefined, 0],
  "below right": [undefined, 0],
  left: ["end", 1],
  "above left": ["end", 1],
  "below left": ["end", 1],
  above: ["middle", 0.5],
  below: ["middle", 0.5],
};
