import { type Candidate, candidateAt, labelCandidates } from "./labelCandidates.ts";
import { addToGrid, removeFromGrid } from "./labelGrid.ts";
import {
  cheapest,
  type Ground,
  groundOf,
  isOnGround,
  labelUnder,
  labelsUnder,
  offSigns,
  overLesserSigns,
} from "./labelGround.ts";
import type { LabelInput, LabelPlacement, LabelSign, PlacedLabel } from "./labelInput.ts";
import type { Size } from "./labelRect.ts";

/**
 * Places labels beside their signs: no label over another, over a sign, over a reserved rectangle
 * or beyond the viewport. Selected actors choose first, then the busiest; each takes the place that
 * is nearest in kind (right, left, below ...), crosses fewest ties and leaves other labels air. The
 * selected and the first twelve may lie over lesser signs where nothing else is free. A label that
 * finds no room may get that of another which has room elsewhere. Labels that stood somewhere
 * `before` come right after the selected, and stay there where they can; none changes places then.
 */
export function placeLabels<Id>(input: LabelInput<Id>): LabelPlacement<Id> {
  const ground = groundOf(input);
  const labels = new Map<Id, PlacedLabel<Id>>();
  const wanted = labelled(input);
  const put = (label: PlacedLabel<Id>): void => {
    addToGrid(ground.labels, label, label);
    labels.set(label.id, label);
  };
  for (const one of wanted) {
    const free = one.sign.selected ? placeFor(ground, one.sign, one.text) : undefined;
    const place = placeBefore(ground, one, input.before) ?? free;
    if (place !== undefined) put(labelAt(one.sign.id, place));
  }
  for (const { sign, text } of wanted) {
    if (labels.has(sign.id)) continue;
    const place = placeFor(ground, sign, text);
    if (place !== undefined) put(labelAt(sign.id, place));
  }
  const byId = new Map(wanted.map((one) => [one.sign.id, one]));
  const left = input.before === undefined ? wanted : [];
  for (const { sign, text } of left) {
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

/** Signs that want a label and stand in the viewport: selected first, then by turn; equal ones keep their order. */
function labelled<Id>({ signs, sizes, viewport }: LabelInput<Id>): Labelled<Id>[] {
  const inView = signs.filter(
    (sign) =>
      turn(sign) < Infinity &&
      sign.x >= 0 &&
      sign.y >= 0 &&
      sign.x <= viewport.width &&
      sign.y <= viewport.height,
  );
  return inView
    .sort((a, b) => Number(b.selected) - Number(a.selected) || turn(a) - turn(b))
    .flatMap((sign) => {
      const text = sizes.get(sign.id);
      return text === undefined ? [] : [{ sign, text }];
    });
}

function turn<Id>({ order, rank }: LabelSign<Id>): number {
  return order ?? rank;
}

function placeFor<Id>(ground: Ground<Id>, sign: LabelSign<Id>, text: Size): Candidate | undefined {
  const free = cheapest(ground, sign, labelCandidates(sign, text, false), (candidate) =>
    offSigns(ground, candidate),
  );
  if (free !== undefined || !isForced(ground, sign)) return free;
  return cheapest(ground, sign, labelCandidates(sign, text, true), (candidate) =>
    overLesserSigns(ground, sign, candidate),
  );
}

/** Where the label stood, if that is still free. */
function placeBefore<Id>(
  ground: Ground<Id>,
  { sign, text }: Labelled<Id>,
  before: LabelInput<Id>["before"],
): Candidate | undefined {
  const place = before?.get(sign.id);
  const candidate = place === undefined ? undefined : candidateAt(sign, text, place);
  if (candidate === undefined || !isOnGround(ground, candidate) || labelUnder(ground, candidate)) return;
  const overSigns = isForced(ground, sign)
    ? overLesserSigns(ground, sign, candidate)
    : offSigns(ground, candidate);
  return overSigns === undefined ? undefined : candidate;
}

function isForced<Id>({ forcedRanks }: Ground<Id>, sign: LabelSign<Id>): boolean {
  return sign.selected || turn(sign) <= forcedRanks;
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
    if (inTheWay === undefined || other === undefined || others.length > 0 || isForced(ground, other.sign))
      continue;
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

function labelAt<Id>(id: Id, { side, place, x, y, width, height }: Candidate): PlacedLabel<Id> {
  return { id, side, place, x, y, width, height };
}
