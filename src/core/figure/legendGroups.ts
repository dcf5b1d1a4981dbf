import { sampleSizes } from "../drawing/legendSizes.ts";
import { signLabels, STRAND_LABELS } from "../drawing/legendWords.ts";
import { strandDashes } from "../drawing/strandLine.ts";
import { ropeScale } from "../drawing/crowd.ts";
import { strandWidthPx } from "../drawing/strandWidth.ts";
import { STRANDS, type Strand } from "../events/picture.ts";
import { sizesOf } from "../layout/sizesOf.ts";
import { type SignShape, signShape } from "../layout/signShape.ts";
import { withCommas } from "../view/words.ts";
import type { FigureContext } from "./figureInput.ts";
import type { FigureScene } from "./figureScene.ts";
import { outlineShape, signInk } from "./figureSigns.ts";
import { element, type Markup } from "./svgMarkup.ts";
import type { Line } from "./textLines.ts";

/** One line of a legend: a sample, drawn about the middle of its left edge, and what it stands for. */
export interface LegendItem {
  readonly sample: Markup;
  readonly label: Line;
}

export interface LegendGroup {
  readonly title: string;
  readonly items: readonly LegendItem[];
  /** Room for the samples. */
  readonly sampleWidth: number;
}

/** Of the largest circle to compare with. */
const MOST_RADIUS = 24;
const LINE_LENGTH = 28;
const SIGN_RADIUS = 5.6;
const SAMPLE_WIDTH = 1.8;
const FORCE_SAMPLE_WIDTH = 2.7;

/** How lines and signs are to be read; only what the figure has, and has room for. */
export function legendGroups(
  context: FigureContext,
  network: FigureScene,
  isWide: boolean,
): readonly LegendGroup[] {
  const all = [tones(context), ...(isWide ? [widths(context, network)] : []), types(context, network)];
  return all.filter(({ items }) => items.length > 0);
}

function tones({ picture, theme }: FigureContext): LegendGroup {
  const items = STRANDS.flatMap((strand, place): LegendItem[] => {
    const count = picture.strandTotals[place] ?? 0;
    if (count === 0) return [];
    return [
      {
        sample: strandSample(strand, place, theme.strand[strand]),
        label: [
          { text: `${STRAND_LABELS[strand]} `, weight: 400 },
          { text: withCommas(count), weight: 600 },
        ],
      },
    ];
  });
  return { title: "Interactions by tone", items, sampleWidth: LINE_LENGTH };
}

function strandSample(strand: Strand, place: number, colour: string): Markup {
  const hasArrow = strand === "hostile" || strand === "force";
  const dashes = strandDashes(place);
  const line = element("path", {
    d: `M0 0H${hasArrow ? LINE_LENGTH - 7 : LINE_LENGTH}`,
    fill: "none",
    stroke: colour,
    "stroke-width": strand === "force" ? FORCE_SAMPLE_WIDTH : SAMPLE_WIDTH,
    "stroke-dasharray": dashes.length === 0 ? undefined : dashes.join(" "),
  });
  const head = element("path", {
    d: `M${LINE_LENGTH} 0l-9 -3.8v7.6z`,
    fill: colour,
  });
  return (hasArrow ? line + head : line) as Markup;
}

/** The signs of this picture; types that share a sign share a line. */
function types(context: FigureContext, { signs }: FigureScene): LegendGroup {
  const shown = new Set(Array.from(signs.values(), ({ shape }) => shape.name));
  const items = signLabels(context.picture)
    .filter(([type]) => shown.has(signShape(type).name))
    .map(([type, label]): LegendItem => ({
      sample: signSample(context, signShape(type), SIGN_RADIUS, SIGN_RADIUS * 1.35),
      label: [{ text: label, weight: 400 }],
    }));
  return { title: "Actors", items, sampleWidth: SIGN_RADIUS * 2.7 };
}

function signSample(context: FigureContext, shape: SignShape, radius: number, x: number): Markup {
  const sign = { x, y: 0, rx: shape.rx * radius, ry: shape.ry * radius, shape };
  return outlineShape(sign, 0, signInk(context));
}

/** Widths to compare with, where there is more than one: of one interaction, of the most, and between. */
function widths({ picture, theme }: FigureContext, { scene, frame }: FigureScene): LegendGroup {
  const most = picture.ties.strands.reduce((highest, count) => Math.max(highest, count), 0);
  const counts = [...new Set([1, Math.ceil(most / 2), most])].filter((count) => count > 0);
  const items = counts.map((count): LegendItem => ({
    sample: element("path", {
      d: `M0 0H${LINE_LENGTH}`,
      stroke: theme.ink2,
      "stroke-width": ropeScale(scene, frame) * strandWidthPx({ strand: 0, count }, scene.widths),
    }),
    label: [{ text: withCommas(count), weight: 400 }],
  }));
  return {
    title: "… per tie and tone",
    items: items.length < 2 ? [] : items,
    sampleWidth: LINE_LENGTH,
  };
}

export interface SizeSample {
  readonly count: number;
  readonly radius: number;
}

/** Circles to compare signs with. */
export function sizeSamples(
  { picture, view }: FigureContext,
  { factor }: FigureScene,
): readonly SizeSample[] {
  const largest = sizesOf(picture.actors, view.sizedBy).reduce((most, size) => Math.max(most, size), 0);
  return sampleSizes(largest, factor, MOST_RADIUS).map(({ count, radiusPx }) => ({
    count,
    radius: radiusPx,
  }));
}
