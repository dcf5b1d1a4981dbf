import type { Catalogue } from "../core/events/catalogue.ts";
import type { Selection } from "../core/view/view.ts";
import type { Evidence } from "../store/state.ts";
import type { Attention } from "../core/drawing/emphasis.ts";

/** What of the network a selection is about; of an interaction, its participants, once they are known. */
export function attentionTo(
  selection: Selection | null,
  { actors }: Catalogue,
  evidence: Evidence | null,
): Attention | null {
  const rowOf = (id: string): number => actors.findIndex((actor) => actor.id === id);
  switch (selection?.type) {
    case undefined:
      return null;
    case "interaction": {
      const record = evidence?.selection === selection ? evidence.details?.[0] : undefined;
      if (record === undefined) return null;
      return {
        type: "actors",
        rows: new Set(record.interaction.participants.map(({ actor }) => rowOf(actor))),
      };
    }
    case "actor":
      return { type: "actor", row: rowOf(selection.actor) };
    case "tie":
      return { type: "tie", a: rowOf(selection.a), b: rowOf(selection.b) };
  }
}

/** The selection that a click on something of the network makes. */
export function selectionOf(attention: Attention | null, { actors }: Catalogue): Selection | null {
  const idOf = (row: number): string => actors[row]?.id ?? "";
  switch (attention?.type) {
    case undefined:
    case "actors":
      return null;
    case "actor":
      return { type: "actor", actor: idOf(attention.row) };
    case "tie":
      return tieSelection(idOf(attention.a), idOf(attention.b));
  }
}

/** Ends in alphabetical order, as links have them. */
export function tieSelection(one: string, other: string): Selection {
  return one < other ? { type: "tie", a: one, b: other } : { type: "tie", a: other, b: one };
}
