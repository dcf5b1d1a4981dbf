import type { Catalogue, InteractionDetails } from "../events/catalogue.ts";
import type { Source } from "../model/graph.ts";
import { type CsvForm, csvRows, csvText } from "./csv.ts";

const COLUMNS = [
  "id",
  "date",
  "in_window",
  "kind",
  "class",
  "tone",
  "modality",
  "confidence",
  "participants",
  "who",
  "summary",
  "topics",
  "place",
  "digest",
  "sources",
  "cited",
  "addresses",
  "reported",
  "reported_basis",
  "coded_by",
  "note",
] as const;

/** What a row is made from. */
export interface InteractionRow {
  readonly details: InteractionDetails;
  /** It may fall outside the window of its view. */
  readonly possible: boolean;
}

/**
 * One row an interaction, under a row of column names. `participants` are `id:role`, `who` is the
 * same in names, `digest` the words of each span of our briefs, `cited` each source in words with its
 * locator. Ids and topics in one cell are parted by `; `, words by ` | `, addresses by a space. Dates
 * are EDTF.
 */
export function interactionsCsv(
  rows: readonly InteractionRow[],
  catalogue: Pick<Catalogue, "actors" | "codebook">,
  form: CsvForm,
): string {
  return [...interactionsCsvPieces([rows], catalogue, form)].join("");
}

/** The same file piece by piece, of rows that need not all be there at once. */
export function* interactionsCsvPieces(
  chunks: Iterable<readonly InteractionRow[]>,
  { actors, codebook }: Pick<Catalogue, "actors" | "codebook">,
  form: CsvForm,
): Generator<string> {
  const classes = new Map(codebook.kinds.map((kind) => [kind.id, kind.class]));
  const names = new Map<string, string>(actors.map(({ id, name }) => [id, name]));
  yield csvText([COLUMNS], form);
  for (const rows of chunks)
    yield csvRows(
      rows.map((row) => cellsOf(row, classes, names)),
      form,
    );
}

function cellsOf(
  { details: { interaction, briefs, sources }, possible }: InteractionRow,
  classes: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
): string[] {
  const { participants } = interaction;
  const texts = new Map(briefs.map(({ id, text }) => [id, text]));
  return [
    interaction.id,
    interaction.date ?? "",
    possible ? "possible" : "certain",
    interaction.kind,
    classes.get(interaction.kind) ?? "",
    interaction.tone,
    interaction.modality,
    interaction.confidence,
    participants.map(({ actor, role }) => `${actor}:${role}`).join("; "),
    participants.map(({ actor, role }) => `${names.get(actor) ?? actor} (${role})`).join(" | "),
    interaction.summary,
    interaction.topics.join("; "),
    interaction.place ?? "",
    interaction.evidence
      .map(({ brief, start, end }) => texts.get(brief)?.slice(start, end) ?? "")
      .join(" | "),
    sources.map(({ id }) => id).join("; "),
    sources.map((source, at) => citedInWords(source, interaction.sources[at]?.locator)).join(" | "),
    sources.flatMap(({ url }) => url ?? []).join(" "),
    interaction.reported ?? "",
    interaction.reportedBasis,
    interaction.codedBy,
    interaction.note ?? "",
  ];
}

/** "The Herald, Ministers speak, 2020-01-02, paragraph 2". */
function citedInWords({ publisher, title, date }: Source, locator: string | undefined): string {
  return [publisher, title, date, locator].filter((part) => part != null && part !== "").join(", ");
}
