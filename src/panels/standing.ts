import { placeOfRow } from "../core/events/placeOfRow.ts";
import type { Picture } from "../core/events/picture.ts";
import { parseEdtf } from "../core/model/edtf.ts";
import type { Interaction } from "../core/model/graph.ts";
import type { View, Window } from "../core/view/view.ts";

/** Where one interaction stands towards the picture on the screen. */
export type Standing =
  | { readonly type: "shown"; readonly possible: boolean }
  | { readonly type: "left out"; readonly why: "status" | "window" | "undated" | "filter" };

/** `row` is the interaction's row in the catalogue. */
export function standingOf(row: number, interaction: Interaction, picture: Picture, view: View): Standing {
  const place = placeOfRow(picture.interactions, row);
  if (place >= 0) return { type: "shown", possible: picture.possible[place] === 1 };
  return { type: "left out", why: whyLeftOut(interaction, view) };
}

function whyLeftOut(interaction: Interaction, view: View): "status" | "window" | "undated" | "filter" {
  if (!view.status.includes(interaction.modality)) return "status";
  if (!isWindowed(view.window)) return "filter";
  const date = interaction.date === null ? undefined : parseEdtf(interaction.date);
  if (date === undefined) return "undated";
  const { from, to } = view.window;
  return date.first > (to ?? Infinity) || date.last < (from ?? -Infinity) ? "window" : "filter";
}

export function isWindowed({ from, to }: Window): boolean {
  return from !== null || to !== null;
}

export const LEFT_OUT_WORDS = {
  status: "not counted: status",
  window: "outside the window",
  undated: "undated, so not in the window",
  filter: "left out by a filter",
} as const satisfies Record<ReturnType<typeof whyLeftOut>, string>;
