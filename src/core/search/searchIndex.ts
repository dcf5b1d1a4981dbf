import type { Columns } from "../events/columns.ts";
import type { OrderedGraph } from "../events/dateColumns.ts";
import { anyIn } from "../events/lists.ts";
import { rowsWithText } from "../events/textIndex.ts";
import type { Actor, Interaction } from "../model/graph.ts";
import { actorPhrases, type Entry, topicPhrases } from "./entries.ts";
import { type Correction, correctionOf } from "./correction.ts";
import { type Strengths, strengthsOf } from "./strengths.ts";
import { tellingFirst, type TellingRow } from "./tellingRows.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";
import { type Hearing, rememberedHearing } from "./words.ts";

/** A corpus ready to be searched. Rows are those of its catalogue. */
export interface SearchIndex {
  readonly actors: readonly Actor[];
  /** In the row order of topics. */
  readonly topics: readonly string[];
  readonly entries: readonly Entry[];
  /** The most interactions that any actor has part in. */
  readonly busiest: number;
  readonly vocabulary: Vocabulary;
  readonly strengths: Strengths;
  /** Made on first use: reading every summary takes a while in a large corpus. */
  readonly correct: Correction;
  /** Interactions of a topic row. */
  rowsOfTopic(topic: number): Int32Array;
  /** Interactions that mention a text, by the rule of the view's text filter. */
  rowsMentioning(text: string): Int32Array;
  /** Those of the rows that tell of the words themselves, not only by the names of who took part: see `tellingFirst`. */
  rowsTelling(rows: Int32Array, words: readonly string[]): readonly TellingRow[];
  interaction(row: number): Pick<Interaction, "id" | "date" | "summary"> | undefined;
}

/** `columns` are those of the graph, without a roll-up: search speaks of what is recorded. */
export function buildSearchIndex(graph: OrderedGraph, columns: Columns): SearchIndex {
  const topics = [...columns.rows.topics.keys()];
  const partsOfActors = timesEach(columns.participants.item, graph.actors.length);
  const partsOfTopics = timesEach(columns.topics.item, topics.length);
  const hear = rememberedHearing();
  const entries = [
    ...actorEntries(graph.actors, partsOfActors, hear),
    ...topics.map((topic, row) => entry("topic", row, topicPhrases(topic, hear), partsOfTopics)),
  ];
  return {
    actors: graph.actors,
    topics,
    entries,
    busiest: partsOfActors.reduce((most, parts) => Math.max(most, parts), 1),
    vocabulary: vocabularyOf(entries),
    strengths: strengthsOf(columns),
    correct: correctionOf(() => wordSources(graph, topics)),
    rowsOfTopic(topic) {
      const mask = new Uint8Array(topics.length);
      mask[topic] = 1;
      return rowsThat(columns.interactionCount, (row) => anyIn(columns.topics, row, mask));
    },
    rowsMentioning(text) {
      const found = rowsWithText(columns.text(), text);
      return rowsThat(found?.length ?? 0, (row) => found?.[row] === 1);
    },
    rowsTelling: (rows, words) => tellingFirst(rows, (row) => columns.text().interactions[row] ?? "", words),
    interaction: (row) => graph.interactions[row],
  };
}

export function actorEntries(
  actors: readonly Actor[],
  interactions: Int32Array,
  hear: Hearing = rememberedHearing(),
): readonly Entry[] {
  return actors.map((actor, row) => entry("actor", row, actorPhrases(actor, hear), interactions));
}

function rowsThat(count: number, holds: (row: number) => boolean): Int32Array {
  return Int32Array.from({ length: count }, (_, row) => row).filter(holds);
}

function entry(type: Entry["type"], row: number, phrases: Entry["phrases"], interactions: Int32Array): Entry {
  return { type, row, phrases, interactions: interactions[row] ?? 0 };
}

function timesEach(items: Int32Array, count: number): Int32Array {
  const times = new Int32Array(count);
  for (const item of items) times[item] = (times[item] ?? 0) + 1;
  return times;
}

/** Every text whose words may stand in for a misspelt one. */
function* wordSources(graph: OrderedGraph, topics: readonly string[]): Generator<string> {
  for (const { name, shortName, names } of graph.actors) yield [name, shortName, ...names].join(" ");
  yield topics.join(" ");
  for (const { summary, place } of graph.interactions) yield `${summary} ${place ?? ""}`;
}
