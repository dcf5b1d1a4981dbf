/** Scale of the mark of one interaction, and of the largest that its place has room for. */
interface Room {
  readonly one: number;
  readonly most: number;
}

/** Of a mark that has its cell to itself, and of one of several. */
export const ALONE: Room = { one: 1, most: 2.3 };
export const AMONG: Room = { one: 0.85, most: 1.2 };

/** Up to so many interactions, a mark says how many there are by the scale of one. */
const FEW = 12;
const LEAST = 0.3;
/** Share of the marks that are to differ by area; stronger ones all fill their room. */
const TOLD_APART = 0.85;

/** The count that fills the room: of many counts a strong one, but not the strongest, beside which all others would be dots. */
export function fullCount(counts: readonly number[]): number {
  return counts.toSorted((a, b) => a - b)[Math.floor(counts.length * TOLD_APART)] ?? 0;
}

/** Area follows the count, as far as there is room. `full` is what fills it, where that is more than a few. */
export function markScale(count: number, full: number, room: Room): number {
  const scale = full <= FEW ? room.one * Math.sqrt(count) : room.most * Math.sqrt(count / full);
  return Math.max(LEAST, Math.min(room.most, scale));
}
