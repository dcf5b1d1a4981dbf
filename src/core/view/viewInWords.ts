import type { Catalogue } from "../events/catalogue.ts";
import type { Picture } from "../events/picture.ts";
import { summarise, summaryText } from "./summary.ts";
import type { View } from "./view.ts";
import { counted, shortened } from "./words.ts";

/** What a link will show, a line a thing, for the person who is about to hand it on. */
export interface ViewInWords {
  readonly summary: string;
  readonly lines: readonly WordLine[];
}

export interface WordLine {
  readonly what: "Selected" | "Opens as" | "Camera" | "Placed by hand";
  readonly words: string;
}

const TABS: Readonly<Record<View["tab"], string>> = { network: "network", table: "table", matrix: "matrix" };
const MOST_CHARACTERS = 160;

/**
 * Everything that the receiver will see, in words. The summary of a selected interaction is no part
 * of a catalogue, so it is passed; null where it is not known.
 */
export function viewInWords(
  view: View,
  picture: Picture,
  catalogue: Catalogue,
  interactionSummary: string | null,
): ViewInWords {
  const selected = selectedInWords(view, catalogue, interactionSummary);
  const camera = view.camera === null ? "fitted to the reader’s screen" : "at the place and zoom you see now";
  return {
    summary: summaryText(summarise(view, picture, catalogue)),
    lines: [
      ...(selected === null ? [] : [{ what: "Selected" as const, words: selected }]),
      { what: "Opens as", words: TABS[view.tab] },
      ...(view.tab === "network" ? [{ what: "Camera" as const, words: camera }] : []),
      ...(view.pins.length === 0
        ? []
        : [{ what: "Placed by hand" as const, words: counted(view.pins.length, ACTORS) }]),
    ],
  };
}

const ACTORS = { one: "actor", many: "actors" };

function selectedInWords(
  { selection }: View,
  { actors }: Catalogue,
  interactionSummary: string | null,
): string | null {
  if (selection === null) return null;
  const name = (id: string): string => actors.find((actor) => actor.id === id)?.name ?? id;
  switch (selection.type) {
    case "actor":
      return name(selection.actor);
    case "tie":
      return `${name(selection.a)} and ${name(selection.b)}`;
    case "interaction":
      return shortened(interactionSummary ?? selection.interaction, MOST_CHARACTERS);
  }
}
