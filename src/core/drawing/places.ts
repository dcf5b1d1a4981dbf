import type { Catalogue } from "../events/catalogue.ts";
import { positionOf } from "../layout/positionOf.ts";
import { signShape, type SignShape } from "../layout/signShape.ts";
import type { Position } from "../model/graph.ts";
import { type Frame, type Stretch, stretchFor, type Viewport } from "./camera.ts";
import type { DrawnTie } from "./strandLine.ts";
import type { Scene, SceneTie } from "./scene.ts";
import { tieBends } from "./tieBend.ts";
import { strandOffset, type TieEnd, tieCurve } from "./tieCurve.ts";

export type SignsOnScreen = ReadonlyMap<number, TieEnd>;

/** Where everything stands: layout positions stretched to the frame, and from there to the screen. */
export interface Places {
  stretch(): Stretch;
  stretchTo(stretch: Stretch): void;
  /** Stretched so that a frame is used, across and down. */
  stretchToFill(frame: Frame): void;
  /** Layout positions that a hand has given, by row, in place of the layout's own; ties bend anew. */
  pinTo(pins: ReadonlyMap<number, Position>): void;
  /** An actor on its way, in model units: its ties keep their bends until `pinTo`. */
  carry(row: number, to: Position): void;
  /** Model positions of all actors, by row. */
  model(): readonly Position[];
  /** Model positions of the actors shown. */
  shown(scene: Scene): Position[];
  signsOnScreen(scene: Scene, viewport: Viewport, factor: number): SignsOnScreen;
  /** Strands `factor` times as wide, and as far apart, as the scene says. */
  tiesBetween(scene: Scene, signs: SignsOnScreen, factor: number): DrawnTie[];
}

/** Radius, in model units, that a tie keeps clear of when it bends around a third actor. */
const CLEAR_RADIUS = 13;

export function createPlaces({ actors, positions }: Catalogue): Places {
  const shapes = actors.map((actor) => signShape(actor.type));
  const layout = actors.map((actor) => positionOf(positions, actor.id));
  let stretch: Stretch = { x: 1, y: 1 };
  let pinned: ReadonlyMap<number, Position> = new Map();
  let model: readonly Position[] = layout;
  let bendOf = bendsOf(model);
  const stand = (): void => {
    model = layout.map((own, row): Position => {
      const [x, y] = pinned.get(row) ?? own;
      return [x * stretch.x, y * stretch.y];
    });
    bendOf = bendsOf(model);
  };

  const stretchTo = (next: Stretch): void => {
    const isSame = next.x === stretch.x && next.y === stretch.y;
    stretch = next;
    if (!isSame) stand();
  };

  return {
    stretch: () => stretch,
    model: () => model,
    stretchTo,
    stretchToFill: (frame) => stretchTo(stretchFor(frame, filledShape(layout))),
    pinTo(pins) {
      pinned = pins;
      stand();
    },
    carry(row, to) {
      model = model.with(row, to);
    },
    shown: ({ actors, fine }) => [...actors.keys(), ...fine.dots].map((row) => model[row] ?? [0, 0]),
    signsOnScreen(scene, viewport, factor) {
      const signs = new Map<number, TieEnd>();
      for (const { row, radiusPx } of scene.actors.values()) {
        const [place, shape] = [model[row], shapes[row]];
        if (place === undefined || shape === undefined) continue;
        signs.set(row, signAt(place, shape, radiusPx * factor, viewport));
      }
      return signs;
    },
    tiesBetween(scene, signs, factor) {
      return scene.ties.flatMap((tie) => {
        const [a, b] = [signs.get(tie.a), signs.get(tie.b)];
        if (a === undefined || b === undefined) return [];
        return [{ tie, curves: strandCurves(tie, a, b, bendOf(tie.a, tie.b), factor) }];
      });
    },
  };
}

function signAt([x, y]: Position, shape: SignShape, radius: number, { zoom, panX, panY }: Viewport): TieEnd {
  return { x: x * zoom + panX, y: y * zoom + panY, rx: radius * shape.rx, ry: radius * shape.ry, shape };
}

/** Layouts of up to so many actors are made for the space of the screen, which they need not fill. */
const MADE_FOR_SPACE = 500;

/** Height to width of what a layout of more actors fills; null for one made for our space. */
function filledShape(layout: readonly Position[]): number | null {
  if (layout.length <= MADE_FOR_SPACE) return null;
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of layout) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return right > left && bottom > top ? (bottom - top) / (right - left) : null;
}

/** How the layout of a data set is stretched to use a frame. */
export function stretchOf({ actors, positions }: Catalogue, frame: Frame): Stretch {
  return stretchFor(frame, filledShape(actors.map(({ id }) => positionOf(positions, id))));
}

/** Says of rows whether a camera shows them. */
export function inFrame(
  model: readonly Position[],
  { zoom, panX, panY }: Viewport,
  { width, height }: Frame,
): (row: number) => boolean {
  const [left, right] = [-panX / zoom, (width - panX) / zoom];
  const [top, bottom] = [-panY / zoom, (height - panY) / zoom];
  return (row) => {
    const place = model[row];
    if (place === undefined) return false;
    return place[0] >= left && place[0] <= right && place[1] >= top && place[1] <= bottom;
  };
}

function bendsOf(model: readonly Position[]): (a: number, b: number) => number {
  return tieBends(model.map(([x, y]) => ({ x, y, radius: CLEAR_RADIUS })));
}

/** One curve a strand; signs that touch leave nothing to draw. */
function strandCurves(
  { strands }: SceneTie,
  a: TieEnd,
  b: TieEnd,
  bend: number,
  factor: number,
): DrawnTie["curves"] {
  return strands.flatMap((strand, place) => {
    const curve = tieCurve(a, b, bend, factor * strandOffset(place, strands.length));
    const drawn = factor === 1 ? strand : { ...strand, widthPx: factor * strand.widthPx };
    return curve === null ? [] : [{ strand: drawn, curve }];
  });
}
