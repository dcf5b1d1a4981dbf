import { type Candidate, labelCandidates } from "./labelCandidates.ts";
import { addToGrid, removeFromGrid } from "./labelGrid.ts";
import {
  cheapest,
  type Ground,
  groundOf,
  isOnGround,
  labelsUnder,
  offSigns,
  overLesserSigns,
} from "./labelGround.ts";
import type { LabelInput, LabelPlacement, LabelSign, PlacedLabel } from "./labelInput.ts";
import type { Size } from "./labelRect.ts";

const FORCED_RANKS = 12;

/**
 * Places labels beside their signs: no label over another, over a sign, over a reserved rectangle
 * or beyond the viewport. Selected actors choose first, then the busiest; each takes the place that
 * is nearest in kind (right, left, below ...), crosses fewest ties and leaves other labels air. The
 * selected and the first twelve may lie over lesser signs where nothing else is free. A label that
 * finds no room may get that of another which has room elsewhere.
 */
export function placeLabels<Id>(input: LabelInput<Id>): LabelPlacement<Id> {
  const ground = groundOf(input);
  const labels = new Map<Id, PlacedLabel<Id>>();
  const wanted = labelled(input);
  const put = (label: PlacedLabel<Id>): void => {
    addToGrid(ground.labels, label, label);
    labels.set(label.id, label);
  };
  for (const { sign, text } of wanted) {
    const place = placeFor(ground, sign, text);
    if (place !== undefined) put(labelAt(sign.id, place));
  }
  const byId = new Map(wanted.map((one) => [one.sign.id, one]));
  for (const { sign, text } of wanted) {
    if (!labels.has(sign.id)) exchange(ground, sign, text, (id) => byId.get(id))?.forEach(put);
  }
  return {
    placed: wanted.flatMap(({ sign }) => labels.get(sign.id) ?? []),
    unplaced: wanted.filter(({ sign }) => !labels.has(sign.id)).map(({ sign }) => sign.id),
  };
}

interface Labelled<Id> {
  readonly sign: LabelSign<Id>;
  readonly text: Size;
}

/** Signs that want a label and stand in the viewport: selected first, then by rank; equal ones keep their order. */
function labelled<Id>({ signs, sizes, viewport }: LabelInput<Id>): Labelled<Id>[] {
  const inView = signs.filter(({ x, y }) => x >= 0 && y >= 0 && x <= viewport.width && y <= viewport.height);
  return inView
    .sort((a, b) => Number(b.selected) - Number(a.selected) || a.rank - b.rank)
    .flatMap((sign) => {
      const text = sizes.get(sign.id);
      return text === undefined ? [] : [{ sign, text }];
    });
}

function placeFor<Id>(ground: Ground<Id>, sign: LabelSign<Id>, text: Size): Candidate | undefined {
  const free = cheapest(ground, sign, labelCandidates(sign, text, false), (candidate) =>
    offSigns(ground, candidate),
  );
  if (free !== undefined || !isForced(sign)) return free;
  return cheapest(ground, sign, labelCandidates(sign, text, true), (candidate) =>
    overLesserSigns(ground, sign, candidate),
  );
}

function isForced<Id>({ selected, rank }: LabelSign<Id>): boolean {
  return selected || rank <= FORCED_RANKS;
}

/**
 * Room for a label where exactly one other, not forced, stands in the way and can go elsewhere:
 * both labels, the other already taken off the ground; undefined where there is none.
 */
function exchange<Id>(
  ground: Ground<Id>,
  sign: LabelSign<Id>,
  text: Size,
  find: (id: Id) => Labelled<Id> | undefined,
): PlacedLabel<Id>[] | undefined {
  for (const candidate of labelCandidates(sign, text, false)) {
    if (!isOnGround(ground, candidate) || offSigns(ground, candidate) === undefined) continue;
    const [inTheWay, ...others] = labelsUnder(ground, candidate);
    const other = inTheWay === undefined ? undefined : find(inTheWay.id);
    if (inTheWay === undefined || other === undefined || others.length > 0 || isForced(other.sign)) continue;
    const label = labelAt(sign.id, candidate);
    removeFromGrid(ground.labels, inTheWay, inTheWay);
    addToGrid(ground.labels, label, label);
    const elsewhere = placeFor(ground, other.sign, other.text);
    removeFromGrid(ground.labels, label, label);
    if (elsewhere !== undefined) return [label, labelAt(inTheWay.id, elsewhere)];
    addToGrid(ground.labels, inTheWay, inTheWay);
  }
  return undefined;
}

function labelAt<Id>(id: Id, { side, x, y, width, height }: Candidate): PlacedLabel<Id> {
  return { id, side, x, y, width, height };
}
