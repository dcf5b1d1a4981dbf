import { useState } from "react";
import type { Catalogue, InteractionDetails } from "../core/events/catalogue.ts";
import type { Selection } from "../core/view/view.ts";
import { kindLabel } from "./kindLabel.ts";
import { findActor, shortNameOf } from "./selecting.ts";
import { shortDate } from "./shortDate.ts";
import { type Step, trailAfter } from "./trail.ts";
import { midSentence } from "./wording.ts";

interface Remembered {
  readonly catalogue: Catalogue;
  readonly at: Step | null;
  readonly trail: readonly Step[];
}

/** Where the person came from, if from another selection; forgotten with other data. */
export function useTrail(
  catalogue: Catalogue,
  selection: Selection | null,
  details: readonly InteractionDetails[] | null,
): Step | null {
  const at = selection === null ? null : { selection, words: inWords(selection, catalogue, details) };
  const [held, hold] = useState<Remembered>({ catalogue, at, trail: [] });
  if (held.catalogue !== catalogue) hold({ catalogue, at, trail: [] });
  else if (held.at?.selection !== at?.selection || held.at?.words !== at?.words)
    hold({ catalogue, at, trail: trailAfter(held.trail, held.at, selection) });
  return held.trail.at(-1) ?? null;
}

/** "Pompeo", "Pompeo and Netanyahu", "phone or video call, 1 Jan 2020". */
function inWords(
  selection: Selection,
  catalogue: Catalogue,
  details: readonly InteractionDetails[] | null,
): string {
  switch (selection.type) {
    case "actor":
      return shortNameOf(catalogue, selection.actor);
    case "tie":
      return inOrder(catalogue, selection.a, selection.b);
    case "interaction": {
      const record = details?.find(({ interaction }) => interaction.id === selection.interaction);
      if (record === undefined) return "the interaction";
      const { kind, date } = record.interaction;
      return `${midSentence(kindLabel(catalogue.codebook, kind))}, ${shortDate(date, true)}`;
    }
  }
}

/** Named as in the title of the tie: in the order of the data. */
function inOrder(catalogue: Catalogue, a: string, b: string): string {
  const rowOf = (id: string): number => findActor(catalogue, id)?.row ?? -1;
  const [first, second] = rowOf(a) <= rowOf(b) ? [a, b] : [b, a];
  return `${shortNameOf(catalogue, first)} and ${shortNameOf(catalogue, second)}`;
}
