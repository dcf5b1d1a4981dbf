import { largest } from "../events/largest.ts";
import type { TieRows } from "../events/picture.ts";
import type { View } from "../view/view.ts";

/** So many ties can still be told apart on a wide screen; a view that says nothing of it draws no more. */
export const MOST_TIES_DRAWN = 400;

/** The drawing budget of a view (rule 7, step 7); infinite where everything is drawn. */
export function tieBudget(tiesDrawn: View["tiesDrawn"]): number {
  return tiesDrawn === "all" ? Infinity : (tiesDrawn ?? MOST_TIES_DRAWN);
}

/**
 * Places of the ties that are drawn, ascending: within the budget the strongest, equal ones in the
 * order of the picture, and besides them those that are always drawn.
 */
export function tiesDrawn(
  { a, b, count }: Pick<TieRows, "a" | "b" | "count">,
  budget: View["tiesDrawn"],
  always: (a: number, b: number) => boolean,
): readonly number[] {
  const most = tieBudget(budget);
  const all = Array.from(count.keys());
  if (count.length <= most) return all;
  const strongest = new Set(largest(count, most));
  return all.filter((tie) => strongest.has(tie) || always(a[tie]!, b[tie]!));
}
