import type { Selection } from "../core/view/view.ts";
import { selectionText } from "../core/view/parameters/selection.ts";

/** A selection that was left for the next, and how it was called. */
export interface Step {
  readonly selection: Selection;
  readonly words: string;
}

const MOST_STEPS = 30;

/**
 * The way from one selection to the next, the latest last. Coming again to the last one goes back;
 * letting go of the selection ends the way.
 */
export function trailAfter(
  trail: readonly Step[],
  left: Step | null,
  now: Selection | null,
): readonly Step[] {
  if (now === null || left === null) return [];
  if (isSame(left.selection, now)) return trail;
  const last = trail.at(-1);
  if (last !== undefined && isSame(last.selection, now)) return trail.slice(0, -1);
  return [...trail, left].slice(-MOST_STEPS);
}

function isSame(a: Selection, b: Selection): boolean {
  return a.type === b.type && selectionText(a) === selectionText(b);
}
