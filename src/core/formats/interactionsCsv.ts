import type { InteractionDetails } from "../events/catalogue.ts";
import type { Codebook } from "../model/graph.ts";
import { csvText } from "./csv.ts";

const COLUMNS = [
  "id",
  "date",
  "kind",
  "class",
  "tone",
  "modality",
  "confidence",
  "participants",
  "summary",
  "sources",
  "evidence",
] as const;

/**
 * One row an interaction, under a row of column names. Participants are `id:role`, sources an id
 * and its address, evidence the words of each span; several in one cell are parted by `; `, spans
 * by ` | `.
 */
export function interactionsCsv(details: readonly InteractionDetails[], codebook: Codebook): string {
  const classes = new Map(codebook.kinds.map((kind) => [kind.id, kind.class]));
  return csvText([COLUMNS, ...details.map((one) => rowOf(one, classes))]);
}

function rowOf(
  { interaction, briefs, sources }: InteractionDetails,
  classes: ReadonlyMap<string, string>,
): string[] {
  const texts = new Map(briefs.map(({ id, text }) => [id, text]));
  return [
    interaction.id,
    interaction.date ?? "",
    interaction.kind,
    classes.get(interaction.kind) ?? "",
    interaction.tone,
    interaction.modality,
    interaction.confidence,
    interaction.participants.map(({ actor, role }) => `${actor}:${role}`).join("; "),
    interaction.summary,
    sources.map(({ id, url }) => (url === null ? id : `${id} ${url}`)).join("; "),
    interaction.evidence
      .map(({ brief, start, end }) => texts.get(brief)?.slice(start, end) ?? "")
      .join(" | "),
  ];
}
