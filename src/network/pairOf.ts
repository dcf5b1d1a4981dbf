import type { Selection } from "../core/view/view.ts";
import { tieSelection } from "./attentionTo.ts";

/** The pair of the actor selected before and another one chosen now; null where they are not two actors. */
export function pairOf(before: Selection | null, now: Selection | null): Selection | null {
  if (before?.type !== "actor" || now?.type !== "actor" || before.actor === now.actor) return null;
  return tieSelection(before.actor, now.actor);
}
