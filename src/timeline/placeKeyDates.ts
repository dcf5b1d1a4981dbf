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
const MOST_STATES = 64;
const COST = { none: 1000, left: 1, lower: 0.5 };

/** What the labels placed so far take up: how far each row is full, and what they cost. */
interface State {
  readonly cost: number;
  readonly upperPx: number;
  /** Lower labels, and the leaders of upper ones, which pass through the lower row. */
  readonly lowerPx: number;
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
    place: null,
    before: null,
  };
  let states: readonly State[] = [start];
  for (const mark of marks) states = pruned(states.flatMap((state) => continuations(state, mark, rightPx)));
  return placesOf(states[0] ?? start, marks.length);
}

function continuations(state: State, mark: KeyDateMark, rightPx: number): readonly State[] {
  const without: State = { ...state, cost: state.cost + COST.none, place: null, before: state };
  return [...CHOICES.flatMap((place) => placed(state, mark, place, rightPx) ?? []), without];
}

function placed(state: State, { x, widthPx }: KeyDateMark, place: Place, rightPx: number): State | null {
  const from = place.side === "right" ? x : x - LEADER_GAP_PX - widthPx;
  const to = place.side === "right" ? x + LEADER_GAP_PX + widthPx : x;
  const full = place.row === 0 ? state.upperPx : state.lowerPx;
  const leaderCrosses = place.row === 0 && x < clearOf(state.lowerPx, x);
  if (to > rightPx || from < clearOf(full, x) || leaderCrosses) return null;
  const cost = state.cost + (place.side === "left" ? COST.left : 0) + (place.row === 1 ? COST.lower : 0);
  const upperPx = place.row === 0 ? to : state.upperPx;
  return { cost, upperPx, lowerPx: place.row === 0 ? x : to, place, before: state };
}

/** Where the next thing may begin; two marks on one day share a leader. */
function clearOf(fullPx: number, x: number): number {
  return fullPx === x ? x : fullPx + CLEAR_PX;
}

/** Keeps the states that no other one beats in cost and in both rows, cheapest first. */
function pruned(states: readonly State[]): readonly State[] {
  const kept: State[] = [];
  for (const state of states.toSorted((a, b) => a.cost - b.cost || a.upperPx - b.upperPx)) {
    if (!kept.some((other) => other.upperPx <= state.upperPx && other.lowerPx <= state.lowerPx))
      kept.push(state);
  }
  return kept.slice(0, MOST_STATES);
}

function placesOf(last: State, count: number): readonly (Place | null)[] {
  const places: (Place | null)[] = [];
  for (let state: State | null = last; state !== null && places.length < count; state = state.before) {
    places.push(state.place);
  }
  return places.toReversed();
}
