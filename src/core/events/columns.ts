import type { Graph, Interaction, Kind } from "../model/graph.ts";
import { ACTOR_TYPES, CONFIDENCES, MODALITIES, type Tone, TONES } from "../model/vocabulary.ts";
import { DEFAULT_STATUS } from "../view/view.ts";
import { type DateColumns, dateColumnsOf, type OrderedGraph } from "./dateColumns.ts";
import { type InsideState, insideStateTies } from "./insideStateTies.ts";
import { type Lists, packLists, rowsOf } from "./lists.ts";
import { type Strand, STRANDS } from "./picture.ts";
import { publishersOf } from "./publishers.ts";
import { rollUpToStates } from "./rollUpToStates.ts";
import { sourcesADay } from "./sourcesADay.ts";
import { type Origins, originsOfSources } from "./originsOfSources.ts";
import { type TextIndex, textIndexOf } from "./textIndex.ts";
import { type TieColumns, tieColumnsOf } from "./tieColumns.ts";

/** A graph as typed arrays: one row an interaction, in the row order of the catalogue. */
export interface Columns extends DateColumns, TieColumns {
  readonly interactionCount: number;
  /** Places in the kinds of the codebook, `TONES`, `STRANDS`, `MODALITIES` and `CONFIDENCES`. */
  readonly kind: Int32Array;
  readonly tone: Uint8Array;
  readonly strand: Uint8Array;
  readonly modality: Uint8Array;
  readonly confidence: Uint8Array;
  readonly topics: Lists;
  readonly sources: Lists;
  /** Place in `publishersOf` of each source row, and how many of those there are. */
  readonly publisher: Int32Array;
  readonly publisherCount: number;
  readonly origins: Origins;
  /** Class row of each kind row. */
  readonly classOfKind: Int32Array;
  /** Place in `ACTOR_TYPES` of each actor row. */
  readonly actorType: Uint8Array;
  /** Dyads of the corpus under the default status, without a filter. */
  readonly tieTotal: number;
  /** Distinct sources by their own day, over the days of the span. */
  readonly coverage: Int32Array;
  /** Rows of each id: what a view's words mean here. */
  readonly rows: NameRows;
  /** Folded text, made when first asked for. */
  readonly text: () => TextIndex;
  /** After a roll-up: the dyads, before it, whose two ends became one state in each interaction. */
  readonly insideState: InsideState | null;
}

export type NameRows = Readonly<
  Record<"actors" | "kinds" | "classes" | "topics" | "sources", ReadonlyMap<string, number>>
>;

/** The class whose hostile interactions are drawn apart from other hostile ones. */
const FORCE_CLASS = "force";

export function columnsOf(graph: OrderedGraph): Columns {
  const { interactions } = graph;
  const rows = nameRowsOf(graph);
  const dates = dateColumnsOf(interactions);
  const ties = tieColumnsOf(interactions, kindsOf(graph), rows.actors);
  const publishers = rowsOf(publishersOf(graph.sources));
  const modality = Uint8Array.from(interactions, (one) => MODALITIES.indexOf(one.modality));
  const topics = packLists(interactions.map((one) => one.topics.map((topic) => rows.topics.get(topic)!)));
  return {
    ...dates,
    ...ties,
    interactionCount: interactions.length,
    kind: Int32Array.from(interactions, (one) => rows.kinds.get(one.kind)!),
    tone: Uint8Array.from(interactions, (one) => TONES.indexOf(one.tone)),
    strand: strandsOf(interactions, graph),
    modality,
    confidence: Uint8Array.from(interactions, (one) => CONFIDENCES.indexOf(one.confidence)),
    topics,
    sources: packLists(interactions.map((one) => one.sources.map(({ source }) => rows.sources.get(source)!))),
    publisher: Int32Array.from(graph.sources, ({ publisher }) => publishers.get(publisher)!),
    publisherCount: publishers.size,
    origins: originsOfSources(graph.sources),
    classOfKind: Int32Array.from(graph.codebook.kinds, (kind) => rows.classes.get(kind.class)!),
    actorType: Uint8Array.from(graph.actors, ({ type }) => ACTOR_TYPES.indexOf(type)),
    tieTotal: tieTotalOf(ties, modality),
    coverage: sourcesADay(graph.sources, dates.span),
    rows,
    text: onFirstUse(() =>
      textIndexOf(graph.actors, rows.topics.keys(), interactions, {
        participants: ties.participants,
        topicsOfRow: topics,
      }),
    ),
    insideState: null,
  };
}

/** The same columns after a roll-up to states (rule 9); rows stay the same, text stays that of the record. */
export function rolledColumnsOf(columns: Columns, graph: OrderedGraph): Columns {
  const ties = tieColumnsOf(rollUpToStates(graph).interactions, kindsOf(graph), columns.rows.actors);
  const tieTotal = tieTotalOf(ties, columns.modality);
  return { ...columns, ...ties, tieTotal, insideState: insideStateTies(columns, ties) };
}

/** Every topic of the graph once, in alphabetical order: the rows of topics. */
export function topicsOf(graph: Graph): readonly string[] {
  return [...new Set(graph.interactions.flatMap(({ topics }) => topics))].sort();
}

function kindsOf({ codebook }: Graph): ReadonlyMap<string, Graph["codebook"]["kinds"][number]> {
  return new Map(codebook.kinds.map((kind) => [kind.id, kind]));
}

function nameRowsOf(graph: Graph): NameRows {
  return {
    actors: rowsOf(graph.actors.map(({ id }) => id)),
    kinds: rowsOf(graph.codebook.kinds.map(({ id }) => id)),
    classes: rowsOf(graph.codebook.classes.map(({ id }) => id)),
    topics: rowsOf(topicsOf(graph)),
    sources: rowsOf(graph.sources.map(({ id }) => id)),
  };
}

function strandsOf(interactions: readonly Interaction[], graph: Graph): Uint8Array {
  const kinds = kindsOf(graph);
  return Uint8Array.from(interactions, ({ kind, tone }) => STRANDS.indexOf(strandOf(kinds.get(kind)!, tone)));
}

/** The strand in which an interaction of a kind and a tone is drawn. */
export function strandOf(kind: Pick<Kind, "class">, tone: Tone): Strand {
  return tone === "hostile" && kind.class === FORCE_CLASS ? "force" : tone;
}

function tieTotalOf({ ties, dyadA }: TieColumns, modality: Uint8Array): number {
  const counted = new Uint8Array(dyadA.length);
  const isDefault = MODALITIES.map((one) => DEFAULT_STATUS.includes(one));
  modality.forEach((one, row) => {
    if (isDefault[one] === true)
      for (let at = ties.start[row]!; at < ties.start[row + 1]!; at += 1) counted[ties.item[at]!] = 1;
  });
  return counted.reduce((sum, one) => sum + one, 0);
}

function onFirstUse<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
