import type { Candidate } from "./labelCandidates.ts";
import { addToGrid, emptyGrid, type LabelGrid, someNear } from "./labelGrid.ts";
import { isWithin, type Rect, rectsMeet, type Size } from "./labelRect.ts";
import { type TieGrid, tieGrid, tiesCrossed } from "./labelTies.ts";
import type { LabelInput, LabelSign, PlacedLabel } from "./labelInput.ts";

const FORCED_RANKS = 12;
const MOST_TIES = 4;
const NEARNESS_PX = 2.5;
const NEARNESS_COST = 1;
const STRANGER_PX = 4;
const STRANGER_COST = 0.7;
const COVERED_COST = 3;
const COVERED_BUSIER_COST = 12;

/** What a label has to keep off: signs, ties, reserved rectangles, and the labels placed so far. */
export interface Ground<Id> {
  readonly signs: LabelGrid<LabelSign<Id>>;
  readonly labels: LabelGrid<PlacedLabel<Id>>;
  readonly ties: TieGrid;
  readonly reserved: readonly Rect[];
  readonly viewport: Size;
  /** Up to this rank, labels may lie over lesser signs. */
  readonly forcedRanks: number;
}

export function groundOf<Id>(input: LabelInput<Id>): Ground<Id> {
  const { signs, ties, reserved, viewport, forcedRanks = FORCED_RANKS } = input;
  const grid = emptyGrid<LabelSign<Id>>(viewport);
  for (const sign of signs) addToGrid(grid, signBox(sign), sign);
  return {
    signs: grid,
    labels: emptyGrid(viewport),
    ties: tieGrid(ties, viewport),
    reserved,
    viewport,
    forcedRanks,
  };
}

/** Bounding box of a sign. */
export function signBox<Id>({ x, y, rx, ry }: LabelSign<Id>): Rect {
  return { x: x - rx, y: y - ry, width: 2 * rx, height: 2 * ry };
}

/**
 * The open candidate of least cost; `signCost` says what the signs under it cost, undefined where
 * they forbid it. Candidates come cheapest first.
 */
export function cheapest<Id>(
  ground: Ground<Id>,
  own: LabelSign<Id>,
  candidates: readonly Candidate[],
  signCost: (candidate: Candidate) => number | undefined,
): Candidate | undefined {
  let [best, bestCost]: [Candidate | undefined, number] = [undefined, Infinity];
  for (const candidate of candidates) {
    if (candidate.cost >= bestCost) break;
    if (!isOnGround(ground, candidate) || labelUnder(ground, candidate)) continue;
    const overSigns = signCost(candidate);
    if (overSigns === undefined) continue;
    const cost = candidate.cost + overSigns + crowding(ground, own, candidate);
    if (cost < bestCost) [best, bestCost] = [candidate, cost];
  }
  return best;
}

/** True within the viewport and off the reserved rectangles. */
export function isOnGround<Id>({ reserved, viewport }: Ground<Id>, rect: Rect): boolean {
  return isWithin(rect, viewport) && !reserved.some((other) => rectsMeet(rect, other));
}

/** The labels that a rectangle would lie over, each once. */
export function labelsUnder<Id>({ labels }: Ground<Id>, rect: Rect): PlacedLabel<Id>[] {
  const found = new Set<PlacedLabel<Id>>();
  someNear(labels, rect, 0, (label) => {
    if (rectsMeet(rect, label)) found.add(label);
    return false;
  });
  return [...found];
}

/** True where another label lies under a rectangle. */
export function labelUnder<Id>({ labels }: Ground<Id>, rect: Rect): boolean {
  return someNear(labels, rect, 0, (label) => rectsMeet(rect, label));
}

/** Ties crossed, at most four counted; a label or a strange sign so near that it might be read as one with this. */
function crowding<Id>({ ties, labels, signs }: Ground<Id>, own: LabelSign<Id>, rect: Rect): number {
  const byLabel = someNear(labels, rect, NEARNESS_PX, (label) => rectsMeet(rect, label, NEARNESS_PX));
  const bySign = someNear(
    signs,
    rect,
    STRANGER_PX,
    (sign) => sign !== own && rectsMeet(rect, signBox(sign), STRANGER_PX),
  );
  return tiesCrossed(ties, rect, MOST_TIES) + (byLabel ? NEARNESS_COST : 0) + (bySign ? STRANGER_COST : 0);
}

/** 0 off all signs; signs forbid the place otherwise. */
export function offSigns<Id>({ signs }: Ground<Id>, rect: Rect): 0 | undefined {
  return someNear(signs, rect, 0, (sign) => rectsMeet(rect, signBox(sign))) ? undefined : 0;
}

/**
 * For a label that must be placed: lesser signs may be covered, at a cost; selected ones never, and
 * busier ones only by a selected one's, which is what the reader looks for.
 */
export function overLesserSigns<Id>(
  { signs }: Ground<Id>,
  own: LabelSign<Id>,
  rect: Rect,
): number | undefined {
  const covered = new Map<LabelSign<Id>, number>();
  const forbidden = someNear(signs, rect, 0, (sign) => {
    if (!rectsMeet(rect, signBox(sign))) return false;
    const isBusier = sign.rank <= own.rank;
    covered.set(sign, isBusier ? COVERED_BUSIER_COST : COVERED_COST);
    return sign.selected || (isBusier && !own.selected);
  });
  return forbidden ? undefined : [...covered.values()].reduce((sum, cost) => sum + cost, 0);
}
