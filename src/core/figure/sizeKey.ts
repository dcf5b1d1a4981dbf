import { withCommas } from "../view/words.ts";
import type { FigureContext } from "./figureInput.ts";
import type { FigureScene } from "./figureScene.ts";
import { signInk } from "./figureSigns.ts";
import { baseline, type Block } from "./figureText.ts";
import { sizeSamples } from "./legendGroups.ts";
import { element, lines, type Markup, words } from "./svgMarkup.ts";

const LEADER = 14;
const TEXT_GAP = 5;

export interface SizedBlock extends Block {
  readonly width: number;
}

/** Circles within each other that stand on one point, each with a line to what its area counts. */
export function sizeKey(context: FigureContext, network: FigureScene): SizedBlock | null {
  const samples = sizeSamples(context, network);
  const largest = samples.at(-1);
  if (largest === undefined) return null;
  const { key } = context.shape;
  const textX = 2 * largest.radius + LEADER + TEXT_GAP;
  const foot = Math.max(2 * largest.radius + 2, samples.length * key.leading);
  const drawn = samples.toReversed().map((sample, at): Markup => {
    const top = foot - 2 * sample.radius - 1;
    // Lines of text go down from the top; each leader goes from its circle's top to its text.
    const textY = at * key.leading + key.leading / 2;
    return lines(
      element("circle", {
        cx: largest.radius + 1,
        cy: foot - sample.radius - 1,
        r: sample.radius,
        ...signInk(context),
      }),
      element("path", {
        d: `M${round(largest.radius + 1)} ${round(top)}L${round(2 * largest.radius + LEADER - 6)} ${round(textY)}H${round(2 * largest.radius + LEADER)}`,
        fill: "none",
        stroke: context.theme.leader,
        "stroke-width": 0.8,
      }),
      element(
        "text",
        { x: textX, y: at * key.leading + baseline(key), fill: context.theme.ink2, "font-size": key.size },
        words(withCommas(sample.count)),
      ),
    );
  });
  const width = textX + context.measure.widest(withCommas(largest.count), key.size, 400);
  return { width, height: foot, drawing: lines(...drawn) };
}

const round = (units: number): number => Math.round(units * 100) / 100;
