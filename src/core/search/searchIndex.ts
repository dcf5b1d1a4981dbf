import type { Columns } from "../events/columns.ts";
import type { OrderedGraph } from "../events/dateColumns.ts";
import { anyIn } from "../events/lists.ts";
import { actorPhrases, type Entry, topicPhrases } from "./entries.ts";
import { type Correction, correctionOf } from "./correction.ts";
import { type Strengths, strengthsOf } from "./strengths.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** A corpus ready to be searched. */
export interface SearchIndex {
  readonly graph: OrderedGraph;
  readonly columns: Columns;
  /** In the row order of topics. */
  readonly topics: readonly string[];
  readonly entries: readonly Entry[];
  /** The most interactions that any actor has part in. */
  readonly busiest: number;
  readonly vocabulary: Vocabulary;
  readonly strengths: Strengths;
  /** Made on first use: reading every summary takes a while in a large corpus. */
  readonly correct: Correction;
}

/** `columns` are those of the graph, without a roll-up: search speaks of what is recorded. */
export function buildSearchIndex(graph: OrderedGraph, columns: Columns): SearchIndex {
  const topics = [...columns.rows.topics.keys()];
  const partsOfActors = timesEach(columns.participants.item, graph.actors.length);
  const partsOfTopics = timesEach(columns.topics.item, topics.length);
  const entries = [
    ...graph.actors.map((actor, row) => entry("actor", row, actorPhrases(actor), partsOfActors)),
    ...topics.map((topic, row) => entry("topic", row, topicPhrases(topic), partsOfTopics)),
  ];
  return {
    graph,
    columns,
    topics,
    entries,
    busiest: partsOfActors.reduce((most, parts) => Math.max(most, parts), 1),
    vocabulary: vocabularyOf(entries),
    strengths: strengthsOf(columns),
    correct: correctionOf(() => wordSources(graph, topics)),
  };
}

/** Rows of interactions with that topic. */
export function rowsOfTopic({ columns, topics }: SearchIndex, topic: number): Int32Array {
  const mask = new Uint8Array(topics.length);
  mask[topic] = 1;
  return Int32Array.from({ length: columns.interactionCount }, (_, row) => row).filter((row) =>
    anyIn(columns.topics, row, mask),
  );
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
