/** A key date on the axis: where its leader stands, and how wide its label is, in px. */
export interface KeyDateMark {
  readonly x: number;
  readonly widthPx: number;
}

/** Row 0 is the upper one. `side` is the label's side of its leader. */
export interface Place {
  readonly row: 0 | 1;
  readonly side: "left" | "right";
}

export const LEADER_GAP_PX = 4;
const CLEAR_PX = 2;
/** Of what was placed so far; what is kept bounds the time, whatever a file holds. */
const MOST_STATES = 64;
const MOST_ORDERED = 3;
const COST = { none: 1000, left: 1, lower: 0.5 };

/** What the labels placed so far take up: how far each row is full, and what they cost. */
interface State {
  readonly cost: number;
  readonly upperPx: number;
  /** Lower labels, and the leaders of upper ones, which pass through the lower row. */
  readonly lowerPx: number;
  /** The lower row without a leader that stands at `lowerPx`: a label of the same day may end at it. */
  readonly underPx: number;
  /** Which mark was placed last. */
  readonly index: number;
  readonly place: Place | null;
  readonly before: State | null;
}

const CHOICES: readonly Place[] = [
  { row: 0, side: "right" },
  { row: 1, side: "right" },
  { row: 0, side: "left" },
  { row: 1, side: "left" },
];

/**
 * Places labels in two rows so that as many as possible are shown, no label overlaps another and no
 * leader crosses a label; null where there is no room. Marks are in ascending order of x; labels stay
 * within `leftPx` and `rightPx`. Dynamic programming from left to right over what both rows already
 * hold, so the result is the best one, not the first one.
 */
export function placeKeyDates(
  marks: readonly KeyDateMark[],
  leftPx: number,
  rightPx: number,
): readonly (Place | null)[] {
  const start: State = {
    cost: 0,
    upperPx: leftPx - CLEAR_PX,
    lowerPx: leftPx - CLEAR_PX,
    underPx: leftPx - CLEAR_PX,
    index: -1,
    place: null,
    before: null,
  };
  let states: readonly State[] = [start];
  for (const day of byDay(marks)) {
    // Marks of one day share a leader, and which of them comes first decides what fits beside it.
    const before = states;
    states = pruned(
      permutations(day).flatMap((order) =>
        order.reduce((from, index) => pruned(continued(from, marks, index, rightPx)), before),
      ),
    );
  }
  return placesOf(states[0] ?? start, marks.length);
}

/** Places in the list of the marks that stand at the same x. */
function byDay(marks: readonly KeyDateMark[]): readonly (readonly number[])[] {
  const days = new Map<number, number[]>();
  marks.forEach(({ x }, index) => days.set(x, [...(days.get(x) ?? []), index]));
  return [...days.values()];
}

/** All orders of a few; of more on one day most have no room anyway. */
function permutations(list: readonly number[]): readonly (readonly number[])[] {
  if (list.length < 2 || list.length > MOST_ORDERED) return [list];
  return list.flatMap((first) =>
    permutations(list.filter((other) => other !== first)).map((rest) => [first, ...rest]),
  );
}

function continued(
  states: readonly State[],
  marks: readonly KeyDateMark[],
  index: number,
  rightPx: number,
): readonly State[] {
  return states.flatMap((state) => continuations(state, marks, index, rightPx));
}

function continuations(
  state: State,
  marks: readonly KeyDateMark[],
  index: number,
  rightPx: number,
): readonly State[] {
  const without: State = { ...state, cost: state.cost + COST.none, index, place: null, before: state };
  const mark = marks[index];
  if (mark === undefined) return [without];
  const withLabel = CHOICES.flatMap((place) => placed(state, mark, place, rightPx) ?? []);
  return [...withLabel.map((next) => ({ ...next, index })), without];
}

function placed(state: State, { x, widthPx }: KeyDateMark, place: Place, rightPx: number): State | null {
  const from = place.side === "right" ? x : x - LEADER_GAP_PX - widthPx;
  const to = place.side === "right" ? x + LEADER_GAP_PX + widthPx : x;
  const underLeader = state.lowerPx === x ? state.underPx : state.lowerPx;
  const full = place.row === 0 ? state.upperPx : underLeader;
  const leaderCrosses = place.row === 0 && x < clearOf(state.lowerPx, x);
  if (to > rightPx || from < clearOf(full, x) || leaderCrosses) return null;
  const cost = state.cost + (place.side === "left" ? COST.left : 0) + (place.row === 1 ? COST.lower : 0);
  const upperPx = place.row === 0 ? to : state.upperPx;
  const [lowerPx, underPx] = place.row === 0 ? [x, underLeader] : [to, to];
  return { cost, upperPx, lowerPx, underPx, index: state.index, place, before: state };
}

/** Where the next thing may begin; two marks on one day share a leader. */
function clearOf(fullPx: number, x: number): number {
  return fullPx === x ? x : fullPx + CLEAR_PX;
}

/** Keeps the states that no other one beats in cost and in both rows, cheapest first. */
function pruned(states: readonly State[]): readonly State[] {
  const kept: State[] = [];
  for (const state of states.toSorted((a, b) => a.cost - b.cost || a.upperPx - b.upperPx)) {
    if (!kept.some((other) => leavesNoLess(other, state))) kept.push(state);
  }
  return kept.slice(0, MOST_STATES);
}

/** True where whatever can follow one state can follow the other: a leader may be shared only where it stands. */
function leavesNoLess(other: State, state: State): boolean {
  const noFuller = (px: number, than: number): boolean => px === than || px + CLEAR_PX <= than;
  return (
    noFuller(other.upperPx, state.upperPx) &&
    noFuller(other.lowerPx, state.lowerPx) &&
    noFuller(other.underPx, state.underPx)
  );
}

function placesOf(last: State, count: number): readonly (Place | null)[] {
  const places: (Place | null)[] = Array.from({ length: count }, () => null);
  for (let state: State | null = last; state !== null; state = state.before) {
    if (state.index >= 0) places[state.index] = state.place;
  }
  return places;
}
