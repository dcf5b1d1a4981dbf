import type { Catalogue } from "../core/events/catalogue.ts";
import type { Selection } from "../core/view/view.ts";

/** Catalogue rows of the actors that a selection names; none for an interaction. */
export function selectedRows(selection: Selection | null, { actors }: Catalogue): ReadonlySet<number> {
  const ids =
    selection?.type === "actor"
      ? [selection.actor]
      : selection?.type === "tie"
        ? [selection.a, selection.b]
        : [];
  return new Set(ids.map((id) => actors.findIndex((actor) => actor.id === id)));
}
