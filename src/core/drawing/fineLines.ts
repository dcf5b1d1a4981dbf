import type { Position } from "../model/graph.ts";
import type { Viewport } from "./camera.ts";
import { type FineScene, mainStrand } from "./fineScene.ts";
import type { LineField } from "./lineField.ts";

/** Planes of a field, which are colours: force is drawn in that of hostile acts. */
export const FINE_PLANES = 3;

/** Where the actors of a scene stand on the screen, by row, and how far the field begins beyond the frame. */
export interface FinePlaces {
  readonly model: readonly Position[];
  readonly viewport: Viewport;
  /** Device pixels for one of the frame. */
  readonly density: number;
  readonly marginPx: number;
}

/** x and y in pixels of a field, by row; not a number for whoever stands nowhere. */
export function placesInField({
  model,
  viewport: { zoom, panX, panY },
  density,
  marginPx,
}: FinePlaces): Float64Array {
  const places = new Float64Array(model.length * 2);
  for (let row = 0; row < model.length; row += 1) {
    const place = model[row];
    places[2 * row] = place === undefined ? NaN : (place[0] * zoom + panX + marginPx) * density;
    places[2 * row + 1] = place === undefined ? NaN : (place[1] * zoom + panY + marginPx) * density;
  }
  return places;
}

/** Colour of a fine tie: that of most of its interactions. */
export function finePlane({ ties }: FineScene, tie: number): number {
  return Math.min(mainStrand(ties, tie), FINE_PLANES - 1);
}

/** A tie of several interactions is drawn as often as its root, up to three times. */
export function fineWeight(count: number): number {
  return count === 1 ? 1 : count < 4 ? 2 : 3;
}

/** The lines by which a field goes from what it shows of one scene to what it shows of another. */
export interface FieldTurn {
  readonly from: FineScene | null;
  readonly to: FineScene;
  /** The field is emptied first: more change than stay, or what it shows is not known. */
  readonly anew: boolean;
  /** Places in the ties of `to` of those that enter; -1 - place in those of `from` of those that leave. Plane by plane. */
  readonly changes: Int32Array;
}

export function turnBetween(from: FineScene | null, to: FineScene): FieldTurn {
  const changes = from === null || isSmooth(from) !== isSmooth(to) ? null : changesBetween(from, to);
  const anew = changes === null || changes.length > to.tiePlaces.length;
  return { from, to, anew, changes: byPlane(from, to, anew ? to.tiePlaces : changes) };
}

/**
 * Draws the changes of a turn from the place `done` on, until all are drawn or the time is over;
 * tells how many are drawn then. Places are those of `placesInField`, the same for both scenes.
 */
export function drawTurn(
  field: LineField,
  { from, to, anew, changes }: FieldTurn,
  places: Float64Array,
  done = 0,
  isOver: () => boolean = never,
): number {
  if (done === 0 && anew) field.clear();
  const put = putter(field, places, isSmooth(to));
  for (let at = done; at < changes.length; at += 1) {
    if (at % LINES_A_LOOK === LINES_A_LOOK - 1 && isOver()) return at;
    const change = changes[at]!;
    if (change >= 0) put(to, change, 1);
    else put(from!, -1 - change, -1);
  }
  return changes.length;
}

const never = (): boolean => false;
/** After so many lines the clock is looked at. */
const LINES_A_LOOK = 500;

/** Those of one plane together: their part of the field then stays in the processor's memory. */
function byPlane(from: FineScene | null, to: FineScene, changes: Int32Array): Int32Array {
  const planes = Uint8Array.from(changes, (change) =>
    change >= 0 ? finePlane(to, change) : finePlane(from!, -1 - change),
  );
  const sorted = new Int32Array(changes.length);
  let number = 0;
  for (let plane = 0; plane < FINE_PLANES; plane += 1)
    for (let at = 0; at < changes.length; at += 1) if (planes[at] === plane) sorted[number++] = changes[at]!;
  return sorted;
}

/** Among more lines nobody sees the steps of one. */
const MOST_SMOOTH = 15_000;

function isSmooth({ tiePlaces }: FineScene): boolean {
  return tiePlaces.length <= MOST_SMOOTH;
}

/** Changes as a turn lists them: of the fine ties of one scene alone, or drawn otherwise. Pictures list ties by a, then b. */
function changesBetween(from: FineScene, to: FineScene): Int32Array {
  const changes = new Int32Array(from.tiePlaces.length + to.tiePlaces.length);
  let [number, at, next] = [0, 0, 0];
  while (at < from.tiePlaces.length || next < to.tiePlaces.length) {
    const [one, other] = [from.tiePlaces[at], to.tiePlaces[next]];
    const order = one === undefined ? 1 : other === undefined ? -1 : comparePairs(from, one, to, other);
    const isOther = order !== 0 || !isSameLine(from, one!, to, other!);
    if (isOther && order <= 0) changes[number++] = -1 - one!;
    if (isOther && order >= 0) changes[number++] = other!;
    if (order <= 0) at += 1;
    if (order >= 0) next += 1;
  }
  return changes.subarray(0, number);
}

function comparePairs(from: FineScene, one: number, to: FineScene, other: number): number {
  return from.ties.a[one]! - to.ties.a[other]! || from.ties.b[one]! - to.ties.b[other]!;
}

function isSameLine(from: FineScene, one: number, to: FineScene, other: number): boolean {
  const sameWeight = fineWeight(from.ties.count[one]!) === fineWeight(to.ties.count[other]!);
  return sameWeight && finePlane(from, one) === finePlane(to, other);
}

function putter(field: LineField, places: Float64Array, smooth: boolean) {
  return (scene: FineScene, tie: number, sign: 1 | -1): void => {
    const [one, other] = [2 * scene.ties.a[tie]!, 2 * scene.ties.b[tie]!];
    const [x0, y0, x1, y1] = [places[one]!, places[one + 1]!, places[other]!, places[other + 1]!];
    if (Number.isNaN(x0) || Number.isNaN(x1)) return;
    field.add(x0, y0, x1, y1, finePlane(scene, tie), sign * fineWeight(scene.ties.count[tie]!), smooth);
  };
}
