import { markLargest } from "../events/largest.ts";
import type { TieRows } from "../events/picture.ts";
import type { View } from "../view/view.ts";

/** So many ties can still be told apart on a wide screen; a view that says nothing of it draws no more. */
const MOST_TIES_DRAWN = 400;
/** Of a data set with more actors than this the strongest ties are those of few: so many of them are no knot. */
const MANY_ACTORS = 500;
const MOST_TIES_OF_MANY = 150;

/** While time moves, a tie that was drawn stays until it has fallen so far behind the last that fits. */
const LAG = 1.25;

type Ties = Pick<TieRows, "a" | "b" | "count">;
/** Says something of a tie, by the rows of its ends. */
type OfTie = (a: number, b: number) => boolean;

/** What a view draws that says nothing of it. It goes by the data set, so that no filter changes it. */
export function usualBudget(actorsInData: number): number {
  return actorsInData > MANY_ACTORS ? MOST_TIES_OF_MANY : MOST_TIES_DRAWN;
}

/** The drawing budget of a view (rule 7, step 7); infinite where everything is drawn. */
export function tieBudget(tiesDrawn: View["tiesDrawn"], actorsInData: number): number {
  return tiesDrawn === "all" ? Infinity : (tiesDrawn ?? usualBudget(actorsInData));
}

/**
 * Places of the ties that are drawn, ascending: within the budget the strongest, equal ones in the
 * order of the picture, and besides them those that are always drawn.
 */
export function tiesDrawn(ties: Ties, budget: number, always: OfTie): readonly number[] {
  const marks = markTiesDrawn(ties, budget, always);
  const places: number[] = [];
  for (let tie = 0; tie < marks.length; tie += 1) if (marks[tie] === 1) places.push(tie);
  return places;
}

/**
 * The same as 1 at the place of each tie that is drawn. With `before`, which says what was drawn
 * just now, as many are drawn, but those that were and are still nearly among the strongest come
 * first: what is at the edge of the budget then does not come and go with each step of time.
 */
export function markTiesDrawn(ties: Ties, budget: number, always: OfTie, before?: OfTie): Uint8Array {
  const { a, b, count } = ties;
  if (count.length <= budget) return new Uint8Array(count.length).fill(1);
  const marks = before === undefined ? markLargest(count, budget) : markLagging(ties, budget, before);
  for (let tie = 0; tie < marks.length; tie += 1) if (always(a[tie]!, b[tie]!)) marks[tie] = 1;
  return marks;
}

function markLagging({ a, b, count }: Ties, most: number, before: OfTie): Uint8Array {
  const near = markLargest(count, Math.ceil(most * LAG));
  const stayed = near.map((isNear, tie) => (isNear === 1 && before(a[tie]!, b[tie]!) ? 1 : 0));
  const marks = markLargest(count, most, stayed);
  const room = most - marks.reduce((sum, mark) => sum + mark, 0);
  const others = near.map((isNear, tie) => (isNear === 1 && marks[tie] === 0 ? 1 : 0));
  markLargest(count, room, others).forEach((mark, tie) => {
    if (mark === 1) marks[tie] = 1;
  });
  return marks;
}
