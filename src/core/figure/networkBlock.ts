import { pointOnCurve } from "../drawing/tieCurve.ts";
import { counted } from "../view/words.ts";
import type { FigureContext } from "./figureInput.ts";
import { type FigureLabels, figureLabels } from "./figureLabels.ts";
import { type FigureScene, figureScene } from "./figureScene.ts";
import { figureFine } from "./figureFine.ts";
import { figureSigns } from "./figureSigns.ts";
import { type Block, moved } from "./figureText.ts";
import { figureTies } from "./figureTies.ts";
import { element, part } from "./svgMarkup.ts";

export interface NetworkBlock extends Block {
  readonly network: FigureScene;
  /** Actors of the frame without a name, and those beyond its edges. */
  readonly unnamed: number;
  readonly beyond: number;
}

/**
 * Ties, over them signs, over them names. Where a camera shows a detail it is cut at the frame's
 * edges; a fitted network takes no more height than it needs, unless it fills a sheet
 * or the frame of a screen.
 */
export function networkBlock(context: FigureContext, width: number, height: number): NetworkBlock {
  const network = figureScene(context, { width, height });
  const labels = figureLabels(context, network);
  const { scene, ties, signs } = network;
  const { view, shape, request } = context;
  const isOfScreen = request.size === "screen" && request.frame !== null;
  const isTight = view.camera === null && shape.height === null && !isOfScreen;
  const { top, bottom } = isTight ? extentOf(network, labels) : { top: 0, bottom: height };
  const frame = { y: top, width, height: bottom - top };
  const { dots, tiePlaces } = scene.fine;
  const actors = counted(scene.actors.size + dots.length, ACTORS);
  const title = `Network: ${actors}, ${counted(ties.length + tiePlaces.length, TIES)}`;
  const drawing = part(
    "network",
    title,
    { "clip-path": "url(#network-frame)" },
    element("clipPath", { id: "network-frame" }, element("rect", frame)),
    figureFine(context, network),
    figureTies(context, network),
    figureSigns(context, network),
    labels.drawing,
  );
  const isBeyond = ({ x, y }: { x: number; y: number }): boolean => x < 0 || y < 0 || x > width || y > height;
  return {
    height: frame.height,
    drawing: moved(0, -top, drawing),
    network,
    unnamed: labels.leftOut + dots.length,
    beyond: [...signs.values()].filter(isBeyond).length,
  };
}

const ACTORS = { one: "actor", many: "actors" };
const TIES = { one: "tie", many: "ties" };

/** Room about what is drawn, for lines and rings. */
const EDGE = 8;

/** Between which heights of its frame a network has anything. */
function extentOf(
  { frame, signs, ties, scene, model, viewport }: FigureScene,
  { placed }: FigureLabels,
): { top: number; bottom: number } {
  const points = [
    ...Array.from(scene.fine.dots, (row) => (model[row]?.[1] ?? 0) * viewport.zoom + viewport.panY),
    ...ties.flatMap(({ curves }) => curves.map(({ curve }) => pointOnCurve(curve, 0.5).y)),
  ];
  const tops = [...points, ...Array.from(signs.values(), ({ y, ry }) => y - ry), ...placed.map(({ y }) => y)];
  const bottoms = [
    ...points,
    ...Array.from(signs.values(), ({ y, ry }) => y + ry),
    ...placed.map(({ y, height }) => y + height),
  ];
  const top = tops.reduce((least, y) => Math.min(least, y), frame.height / 2) - EDGE;
  const bottom = bottoms.reduce((most, y) => Math.max(most, y), frame.height / 2) + EDGE;
  return { top: Math.max(0, Math.floor(top)), bottom: Math.min(frame.height, Math.ceil(bottom)) };
}
