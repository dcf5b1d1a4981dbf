import type { Strand } from "../core/events/picture.ts";
import type { Interaction } from "../core/model/graph.ts";
import { CONFIDENCES, MODALITIES, type Modality } from "../core/model/vocabulary.ts";
import { STRANDS } from "../core/events/picture.ts";
import type { InteractionColumn } from "./columns.ts";
import type { Lookup } from "./lookup.ts";
import { shortName } from "./lookup.ts";
import type { SortKey } from "./sorting.ts";
import { partsText, whoOf } from "./whoOf.ts";

export const STRAND_WORDS: Readonly<Record<Strand, string>> = {
  cooperative: "cooperative",
  neutral: "neutral",
  hostile: "hostile",
  force: "force",
};

/** Said after the summary of what is not known to have happened. */
const STATUS_REMARKS: Readonly<Record<Exclude<Modality, "actual">, string>> = {
  claimed: "Claimed, not confirmed.",
  planned: "Planned, not known to have happened.",
  denied: "Reported, and denied.",
  negated: "Reported as not having happened.",
};

/** What a reader has to know before relying on the interaction; often nothing. */
export function remarksOn({ modality }: Pick<Interaction, "modality">, possible: boolean): readonly string[] {
  return [
    ...(modality === "actual" ? [] : [STATUS_REMARKS[modality]]),
    ...(possible ? ["May fall outside these days."] : []),
  ];
}

export function kindLabel({ kind }: Pick<Interaction, "kind">, { kinds }: Lookup): string {
  return kinds.get(kind)?.label ?? kind;
}

export function classLabel({ kind }: Pick<Interaction, "kind">, { kinds, classes }: Lookup): string {
  const id = kinds.get(kind)?.class ?? "";
  return classes.get(id) ?? id;
}

/** The tone as it is drawn: hostile acts of the class `force` apart from other hostile ones. */
export function strandOf({ kind, tone }: Pick<Interaction, "kind" | "tone">, { kinds }: Lookup): Strand {
  return tone === "hostile" && kinds.get(kind)?.class === "force" ? "force" : tone;
}

/** "Pompeo with Netanyahu". */
export function whoText(interaction: Interaction, lookup: Lookup): string {
  const { main } = whoOf(interaction, lookup.kinds.get(interaction.kind));
  return partsText(main, (actor) => shortName(lookup, actor));
}

/** What a column sorts an interaction by; null where the column says nothing of it. */
export function interactionSortKey(
  column: InteractionColumn,
  interaction: Interaction,
  lookup: Lookup,
): SortKey {
  switch (column) {
    case "kind":
      return kindLabel(interaction, lookup);
    case "who":
      return whoText(interaction, lookup);
    case "sources":
      return interaction.sources.length;
    case "class":
      return classLabel(interaction, lookup);
    case "tone":
      return STRANDS.indexOf(strandOf(interaction, lookup));
    case "status":
      return MODALITIES.indexOf(interaction.modality);
    case "confidence":
      return CONFIDENCES.indexOf(interaction.confidence);
    case "reported":
      return interaction.reported;
    case "place":
      return interaction.place ?? null;
    case "date":
    case "what":
    case "topics":
      return null;
  }
}
