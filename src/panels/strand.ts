import { STRANDS, type Strand } from "../core/events/picture.ts";
import type { Codebook, Interaction } from "../core/model/graph.ts";

export const STRAND_WORDS: Readonly<Record<Strand, string>> = {
  cooperative: "cooperative",
  neutral: "neutral",
  hostile: "hostile",
  force: "hostile force",
};

/** How an interaction is drawn: by its own tone, hostile acts of the class `force` apart from the rest. */
export function strandOf(interaction: Pick<Interaction, "kind" | "tone">, codebook: Codebook): Strand {
  if (interaction.tone !== "hostile") return interaction.tone;
  const kind = codebook.kinds.find(({ id }) => id === interaction.kind);
  return kind?.class === "force" ? "force" : "hostile";
}

/** "3 cooperative, 1 hostile force", for four counts from `start` on; empty when all are 0. */
export function strandsInWords(counts: ArrayLike<number>, start = 0): string {
  return STRANDS.flatMap((strand, offset) => {
    const count = counts[start + offset] ?? 0;
    return count === 0 ? [] : [`${count} ${STRAND_WORDS[strand]}`];
  }).join(", ");
}
