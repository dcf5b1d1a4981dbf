import MiniSearch from "minisearch";
import { columnsOf } from "../../src/core/events/columns.ts";
import { inRowOrder, type OrderedGraph } from "../../src/core/events/dateColumns.ts";
import { search } from "../../src/core/search/search.ts";
import { buildSearchIndex } from "../../src/core/search/searchIndex.ts";
import { mulberry32, pick, type RandomGraphSize, randomGraph } from "../fixtures/randomGraph.ts";

const SEED = 20_200_103;
const SIZE: RandomGraphSize = { actors: 5000, interactions: 20_000, days: 400 };
const RUNS = 15;
const LIMIT = 5;
const CONSONANTS = "b d f g h j k l m n p q r s t v z".split(" ");
const VOWELS = "a e i o u".split(" ");
/** A name typed letter by letter, one with a slip, two names, a word of summaries, one misspelt there. */
const TEXTS = (one: string, other: string): Readonly<Record<string, string>> => ({
  "one letter": one.slice(0, 1),
  "three letters": one.slice(0, 3),
  "a name": one,
  "a name with a slip": `${one.slice(0, 3)}${one.slice(4)}`,
  "two names": `${one} ${other}`,
  "a word of summaries": "harbour",
  "a misspelt word": "harbuor",
});

/**
 * One key in the search field on a synthetic graph: the median time of an answer, beside MiniSearch
 * asked for the same words over the same texts, begun and misspelt words included. Lines to print.
 */
export async function benchSearch(): Promise<string[]> {
  const graph = inRowOrder(withSpokenNames(randomGraph(SEED, SIZE)));
  const columns = columnsOf(graph);
  const index = timed(() => buildSearchIndex(graph, columns));
  const peer = timed(() => peerOf(graph));
  const names = graph.actors.slice(0, 2).map(({ shortName }) => shortName.toLowerCase());
  const [one = "", other = ""] = names;
  const first = timed(() => search(index.value, "harbuor", LIMIT));
  const rows = Object.entries(TEXTS(one, other)).map(([what, text]) => {
    const ours = medianOf(() => search(index.value, text, LIMIT));
    const theirs = medianOf(() => peer.value.search(text, { prefix: true, fuzzy: 0.2, combineWith: "AND" }));
    return row(what, ours, theirs);
  });
  return [
    `search, ${SIZE.actors} actors and ${SIZE.interactions} summaries, seed ${SEED}: ours, MiniSearch, ratio`,
    row("open the index", index.elapsedMs, peer.elapsedMs),
    `  ${"first misspelt word".padEnd(22)} ${ms(first.elapsedMs)}`,
    ...rows,
  ];
}

/** The fixture's names are numbered; these have syllables, as names have. */
function withSpokenNames(graph: ReturnType<typeof randomGraph>): ReturnType<typeof randomGraph> {
  const random = mulberry32(SEED);
  const syllable = (): string => `${pick(random, CONSONANTS)}${pick(random, VOWELS)}`;
  const word = (): string =>
    capitalised(Array.from({ length: 2 + Math.floor(random() * 3) }, syllable).join(""));
  const actors = graph.actors.map((actor) => {
    const [given, family] = [word(), `${word()}${syllable()}`];
    return { ...actor, name: `${given} ${family}`, shortName: family, names: [`${word()} ${family}`] };
  });
  return { ...graph, actors };
}

function peerOf({ actors, interactions }: OrderedGraph): MiniSearch {
  const peer = new MiniSearch({ fields: ["names", "text"] });
  peer.addAll(
    actors.map(({ id, name, shortName, names, summary }) => ({
      id,
      names: [name, shortName, ...names].join(" "),
      text: summary,
    })),
  );
  peer.addAll(interactions.map(({ id, summary }) => ({ id, text: summary })));
  return peer;
}

function row(what: string, ours: number, theirs: number): string {
  return `  ${what.padEnd(22)} ${ms(ours)} ${ms(theirs)} ${(ours / theirs).toFixed(2).padStart(7)}`;
}

function medianOf(run: () => unknown): number {
  const elapsed = Array.from({ length: RUNS }, () => timed(run).elapsedMs);
  return elapsed.sort((a, b) => a - b)[Math.floor(RUNS / 2)]!;
}

function timed<T>(run: () => T): { readonly value: T; readonly elapsedMs: number } {
  const start = performance.now();
  const value = run();
  return { value, elapsedMs: performance.now() - start };
}

function ms(elapsedMs: number): string {
  return `${elapsedMs.toFixed(2).padStart(9)} ms`;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
