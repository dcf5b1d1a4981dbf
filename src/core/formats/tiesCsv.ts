import type { Catalogue, InteractionDetails } from "../events/catalogue.ts";
import { STRANDS } from "../events/picture.ts";
import { initiatedInWords } from "../events/initiators.ts";
import { type TieHistory, tieHistories, tieKey } from "../events/tieHistories.ts";
import { type Day, isoFromDay } from "../model/day.ts";
import { independentSources } from "../model/origins.ts";
import type { Shown } from "./actorsCsv.ts";
import { type CsvForm, csvText } from "./csv.ts";
import { strandCells } from "./strandCells.ts";

/** Made from records. */
const HISTORY_COLUMNS = [
  "first",
  "last",
  "initiated_by",
  "publishers",
  "published_by",
  "independent_sources",
  "interaction_ids",
];

const COLUMNS = ["a", "b", "name_a", "name_b", "interactions", ...STRANDS, ...HISTORY_COLUMNS];

/**
 * One row a tie of the picture, in the order of the places given, under a row of column names.
 * `interactions` is its strength, counts by tone beside it; `first` and `last` are days; `publishers`
 * counts those of its sources, each once, and `independent_sources` those that share no origin.
 * `records` are those of the picture's interactions; of a tie of which one is missing, the columns made
 * from records are empty.
 */
export function tiesCsv(
  { catalogue, picture, view }: Shown & { readonly catalogue: Catalogue },
  order: ArrayLike<number>,
  records: Iterable<InteractionDetails>,
  form: CsvForm,
): string {
  const { actors, codebook } = catalogue;
  const lookup = {
    kinds: new Map(codebook.kinds.map((kind) => [kind.id, kind])),
    actorRows: new Map<string, number>(actors.map(({ id }, row) => [id, row])),
  };
  const histories = tieHistories(records, catalogue, lookup, view.rollUp);
  const { ties } = picture;
  const rows = Array.from(order, (place) => {
    const [rowA, rowB, count] = [ties.a[place] ?? -1, ties.b[place] ?? -1, ties.count[place] ?? 0];
    const [a, b] = [actors[rowA], actors[rowB]];
    const history = histories.get(tieKey(rowA, rowB));
    const [nameA, nameB] = [a?.shortName ?? "", b?.shortName ?? ""];
    return [
      a?.id ?? "",
      b?.id ?? "",
      nameA,
      nameB,
      String(count),
      ...strandCells(ties.strands, place),
      ...historyCells(history?.count === count ? history : undefined, nameA, nameB),
    ];
  });
  return csvText([COLUMNS, ...rows], form);
}

function historyCells(history: TieHistory | undefined, nameA: string, nameB: string): readonly string[] {
  if (history === undefined) return HISTORY_COLUMNS.map(() => "");
  return [
    isoOrEmpty(history.first),
    isoOrEmpty(history.last),
    initiatedInWords(history.initiated, nameA, nameB),
    String(history.publishers.size),
    [...history.publishers].join(" | "),
    String(independentSources(history.publishers)),
    history.interactions.join("; "),
  ];
}

function isoOrEmpty(day: Day | null): string {
  return day === null ? "" : isoFromDay(day);
}
