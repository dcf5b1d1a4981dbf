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

/** Colour of a fine tie: that of most of its interactions. */
export function finePlane({ ties }: FineScene, tie: number): number {
  return Math.min(mainStrand(ties, tie), FINE_PLANES - 1);
}

/** A tie of several interactions is drawn as often as its root, up to three times. */
export function fineWeight(count: number): number {
  return count === 1 ? 1 : count < 4 ? 2 : 3;
}

/**
 * Takes a field from what it shows of one scene to what it shows of another, by the lines that leave
 * and enter; both under the same places. Where more change than stay it begins anew.
 */
export function turnField(field: LineField, from: FineScene | null, to: FineScene, places: FinePlaces): void {
  const smooth = isSmooth(to);
  const changed = from === null || isSmooth(from) !== smooth ? null : changesBetween(from, to);
  const put = putter(field, places, smooth);
  if (
    from === null ||
    changed === null ||
    changed.left.length + changed.entered.length > to.tiePlaces.length
  ) {
    field.clear();
    for (const tie of to.tiePlaces) put(to, tie, 1);
    return;
  }
  for (const tie of changed.left) put(from, tie, -1);
  for (const tie of changed.entered) put(to, tie, 1);
}

/** Among more lines nobody sees the steps of one. */
const MOST_SMOOTH = 15_000;

function isSmooth({ tiePlaces }: FineScene): boolean {
  return tiePlaces.length <= MOST_SMOOTH;
}

/** Places of the fine ties of one scene alone: those whose line is not in the other. Pictures list ties by a, then b. */
function changesBetween(from: FineScene, to: FineScene) {
  const [left, entered]: [number[], number[]] = [[], []];
  let [at, next] = [0, 0];
  while (at < from.tiePlaces.length || next < to.tiePlaces.length) {
    const [one, other] = [from.tiePlaces[at], to.tiePlaces[next]];
    const order = one === undefined ? 1 : other === undefined ? -1 : comparePairs(from, one, to, other);
    if (order === 0 && !isSameLine(from, one!, to, other!)) {
      left.push(one!);
      entered.push(other!);
    }
    if (order < 0) left.push(one!);
    if (order > 0) entered.push(other!);
    if (order <= 0) at += 1;
    if (order >= 0) next += 1;
  }
  return { left, entered };
}

function comparePairs(from: FineScene, one: number, to: FineScene, other: number): number {
  return from.ties.a[one]! - to.ties.a[other]! || from.ties.b[one]! - to.ties.b[other]!;
}

function isSameLine(from: FineScene, one: number, to: FineScene, other: number): boolean {
  const sameWeight = fineWeight(from.ties.count[one]!) === fineWeight(to.ties.count[other]!);
  return sameWeight && finePlane(from, one) === finePlane(to, other);
}

function putter(
  field: LineField,
  { model, viewport: { zoom, panX, panY }, density, marginPx }: FinePlaces,
  smooth: boolean,
) {
  const scale = zoom * density;
  const [left, top] = [(panX + marginPx) * density, (panY + marginPx) * density];
  return (scene: FineScene, tie: number, sign: 1 | -1): void => {
    const [one, other] = [model[scene.ties.a[tie]!], model[scene.ties.b[tie]!]];
    if (one === undefined || other === undefined) return;
    const weight = sign * fineWeight(scene.ties.count[tie]!);
    const plane = finePlane(scene, tie);
    field.add(
      one[0] * scale + left,
      one[1] * scale + top,
      other[0] * scale + left,
      other[1] * scale + top,
      plane,
      weight,
      smooth,
    );
  };
}
