import { expect } from "vitest";
import type { LeftOut, Picture } from "../../../src/core/events/picture.ts";
import { parseEdtf } from "../../../src/core/model/edtf.ts";
import type { Graph, Interaction } from "../../../src/core/model/graph.ts";
import type { View } from "../../../src/core/view/view.ts";
import { type Corpus, corpusOf } from "./naiveCorpus.ts";
import { type Code, keep, placeInWindow, type Result } from "./naiveKeep.ts";
import { naiveRollUp } from "./naiveRollUp.ts";

/** A picture whose reasons are not put into words. */
export type NaivePicture = Omit<Picture, "leftOut"> & {
  readonly leftOut: readonly Omit<LeftOut, "reason">[];
};

const TONES = ["cooperative", "neutral", "hostile"];
const STRANDS = ["cooperative", "neutral", "hostile", "force"];
const STATUSES = ["actual", "claimed", "planned", "denied", "negated"];
const CONFIDENCE = ["high", "medium", "low"];
const TYPES = [
  "person",
  "state",
  "government body",
  "armed group",
  "intergovernmental organisation",
  "party",
  "company",
  "place/facility",
  "unknown",
];
const PRESENT: ReadonlySet<string> = new Set(["initiator", "party", "host", "mediator", "target", "victim"]);
/**
 * The rules of meaning written out once more with plain objects and sets, slowly and without any of
 * the engine's code, for the engine to be compared with.
 */
export function naiveQuery(graph: Graph): (view: View) => NaivePicture {
  const recorded = corpusOf(graph, graph);
  const rolled = corpusOf(graph, naiveRollUp(graph));
  return (view) => pictureOf(view.rollUp === "state" ? rolled : recorded, view);
}

function pictureOf(corpus: Corpus, view: View): NaivePicture {
  const { interactions, actors, graph } = corpus;
  const result = keep(corpus, view);
  const rows = result.kept.map(({ row }) => row);
  const ties = tieRows(corpus, result);
  const actorRows = countActors(corpus, result);
  const anyKind = keep(corpus, { ...view, classes: [], kinds: [] }).kept.map(({ row }) => interactions[row]!);
  const classOf = (kind: string): string => graph.codebook.kinds.find(({ id }) => id === kind)!.class;
  const count = (test: (one: Interaction) => boolean): number => anyKind.filter(test).length;
  const { classes, kinds } = graph.codebook;
  const citedIds = new Set(rows.flatMap((row) => interactions[row]!.sources.map(({ source }) => source)));
  const cited = graph.sources.flatMap(({ id }, row) => (citedIds.has(id) ? [row] : []));
  return {
    totals: {
      actors: { shown: actorRows.length, all: actors.length },
      ties: {
        shown: ties.length,
        all: new Set(
          interactions.flatMap((one, row) =>
            ["actual", "claimed"].includes(one.modality)
              ? corpus.ties[row]!.map(({ a, b }) => `${a} ${b}`)
              : [],
          ),
        ).size,
      },
      interactions: { shown: rows.length, all: interactions.length },
    },
    interactions: Int32Array.from(rows),
    possible: Uint8Array.from(result.kept, ({ possible }) => Number(possible)),
    actors: {
      row: Int32Array.from(actorRows, ([actor]) => actor),
      count: Int32Array.from(actorRows, ([, counted]) => counted),
      partners: Int32Array.from(
        actorRows,
        ([actor]) => ties.filter(({ a, b }) => a === actor || b === actor).length,
      ),
      strands: Int32Array.from(
        actorRows.flatMap(([, , counted]) =>
          STRANDS.map((strand) => counted.filter((row) => strandOf(corpus, row) === strand).length),
        ),
      ),
    },
    ties: {
      a: Int32Array.from(ties, ({ a }) => a),
      b: Int32Array.from(ties, ({ b }) => b),
      count: Int32Array.from(ties, (tie) => tie.count),
      strands: Int32Array.from(ties.flatMap(({ strands }) => strands)),
      arrows: Uint8Array.from(ties.flatMap(({ arrows }) => arrows)),
    },
    histogram: histogram(corpus, view, result),
    kindCounts: Int32Array.from(kinds, ({ id }) => count(({ kind }) => kind === id)),
    classCounts: Int32Array.from(classes, ({ id }) => count(({ kind }) => classOf(kind) === id)),
    classToneCounts: Int32Array.from(
      classes.flatMap(({ id }) =>
        TONES.map((tone) => count((one) => classOf(one.kind) === id && one.tone === tone)),
      ),
    ),
    facets: facetCounts(corpus, view),
    strandTotals: Int32Array.from(
      STRANDS,
      (strand) => rows.filter((row) => strandOf(corpus, row) === strand).length,
    ),
    possibleTotal: result.kept.filter(({ possible }) => possible).length,
    sourcesTotal: cited.length,
    sources: Int32Array.from(cited),
    reportUnknown: view.asOf === null ? 0 : rows.filter((row) => interactions[row]!.reported === null).length,
    chains: chains(corpus, result),
    leftOut: leftOut(result, actors.length - actorRows.length),
  };
}

function chains(corpus: Corpus, result: Result): Picture["chains"] {
  if (result.chains === null) return null;
  const { kinds } = corpus.graph.codebook;
  const dateOf = (row: number) => parseEdtf(corpus.interactions[row]!.date!)!;
  const found = result.chains.found.map(({ actors, rows }) => ({
    actors,
    isCertain: expect.any(Boolean) as boolean,
    links: rows.map((row) => ({
      row,
      first: dateOf(row).first,
      last: dateOf(row).last,
      isPrecise: ["day", "lasting"].includes(dateOf(row).form),
      kind: kinds.findIndex(({ id }) => id === corpus.interactions[row]!.kind),
      strand: STRANDS.indexOf(strandOf(corpus, row)),
    })),
  }));
  return { found, more: result.chains.more };
}

/** Each facet on the picture of the same view without it. */
function facetCounts(corpus: Corpus, view: View): Picture["facets"] {
  const without = (change: Partial<View>): Result => keep(corpus, { ...view, ...change });
  const counter = (change: Partial<View>) => {
    const kept = without(change).kept.map(({ row }) => corpus.interactions[row]!);
    return (test: (one: Interaction) => boolean): number => kept.filter(test).length;
  };
  const ofAnyType = countActors(corpus, without({ actorTypes: [] }));
  const onAnyTopic = counter({ topics: [] });
  const fromAnySource = counter({ sources: [] });
  const ofAnyStatus = counter({ status: [] });
  const ofAnyConfidence = counter({ confidence: [] });
  const topics = [...new Set(corpus.interactions.flatMap((one) => one.topics))].sort();
  const { sources } = corpus.graph;
  const publisherOf = new Map<string, string>(sources.map(({ id, publisher }) => [id, publisher]));
  return {
    types: Int32Array.from(
      TYPES,
      (type) => ofAnyType.filter(([actor]) => corpus.actors[actor]!.type === type).length,
    ),
    topics: Int32Array.from(topics, (topic) => onAnyTopic((one) => one.topics.includes(topic))),
    sources: Int32Array.from(sources, ({ id }) =>
      fromAnySource((one) => one.sources.some(({ source }) => source === id)),
    ),
    publishers: Int32Array.from(new Set(publisherOf.values()), (publisher) =>
      fromAnySource((one) => one.sources.some(({ source }) => publisherOf.get(source) === publisher)),
    ),
    statuses: Int32Array.from(STATUSES, (status) => ofAnyStatus(({ modality }) => modality === status)),
    confidences: Int32Array.from(CONFIDENCE, (sure) =>
      ofAnyConfidence(({ confidence }) => confidence === sure),
    ),
  };
}

function strandOf({ graph, interactions }: Corpus, row: number): string {
  const { kind, tone } = interactions[row]!;
  return tone === "hostile" && graph.codebook.kinds.find(({ id }) => id === kind)!.class === "force"
    ? "force"
    : tone;
}

function tieRows(
  corpus: Corpus,
  { ties, kept }: Result,
): readonly { a: number; b: number; count: number; strands: number[]; arrows: number[] }[] {
  const ends = [...ties]
    .map((tie) => tie.split(" ").map(Number) as [number, number])
    .sort(([a, b], [c, d]) => a - c || b - d);
  return ends.map(([a, b]) => {
    const made = kept.flatMap(({ row }) =>
      corpus.ties[row]!.filter((tie) => tie.a === a && tie.b === b).map((tie) => ({
        ...tie,
        strand: strandOf(corpus, row),
      })),
    );
    return {
      a,
      b,
      count: made.length,
      strands: STRANDS.map((strand) => made.filter((tie) => tie.strand === strand).length),
      arrows: STRANDS.map((strand) => {
        const alike = made.filter((tie) => tie.strand === strand);
        return (alike.some((tie) => tie.aToB) ? 1 : 0) + (alike.some((tie) => tie.bToA) ? 2 : 0);
      }),
    };
  });
}

function countActors(
  corpus: Corpus,
  { kept, ties, actorsAllowed }: Result,
): readonly (readonly [actor: number, count: number, rows: readonly number[]])[] {
  const takesPart = (actor: number, row: number): boolean => {
    const own = corpus.ties[row]!.filter(({ a, b }) => a === actor || b === actor);
    if (own.length > 0) return own.some(({ a, b }) => ties.has(`${a} ${b}`));
    const isPresent = corpus.interactions[row]!.participants.some(
      (one) => one.actor === corpus.actors[actor]!.id && PRESENT.has(one.role),
    );
    return isPresent && actorsAllowed.has(actor);
  };
  const counts = corpus.actors.map((_, actor) => {
    const rows = kept.map(({ row }) => row).filter((row) => takesPart(actor, row));
    return [actor, rows.length, rows] as const;
  });
  return counts.filter(([, count]) => count > 0);
}

function histogram(corpus: Corpus, view: View, { kept }: Result): Picture["histogram"] {
  const { graph, interactions } = corpus;
  const dates = interactions.map(({ date }) => (date === null ? undefined : parseEdtf(date)!));
  const known = dates.flatMap((date) => date ?? []);
  const firstDay = known.length === 0 ? 0 : Math.min(...known.map(({ first }) => first));
  const days = known.length === 0 ? 0 : Math.max(...known.map(({ last }) => last)) - firstDay + 1;
  const bars = (list: readonly { readonly row: number; readonly day: number }[]): Int32Array =>
    Int32Array.from(
      { length: days * 3 },
      (_, bar) =>
        list.filter(({ row, day }) => (day - firstDay) * 3 + TONES.indexOf(interactions[row]!.tone) === bar)
          .length,
    );
  const dated = kept
    .filter(({ row }) => dates[row] !== undefined)
    .map((one) => ({ ...one, day: Math.max(dates[one.row]!.first, view.window.from ?? -Infinity) }));
  const isOpen = view.window.from === null && view.window.to === null;
  const context = isOpen ? [] : keep(corpus, { ...view, window: { from: null, to: null } }).kept;
  const outside = context.filter(({ row }) => placeInWindow(interactions[row]!.date, view) === "window");
  const sourceDays = graph.sources
    .map(({ date }) => (date === null ? undefined : parseEdtf(date)))
    .filter((date) => date?.form === "day");
  return {
    firstDay,
    days,
    inside: bars(dated.filter(({ possible }) => !possible)),
    possible: bars(dated.filter(({ possible }) => possible)),
    outside: bars(outside.map(({ row }) => ({ row, day: dates[row]!.first }))),
    coverage: Int32Array.from(
      { length: days },
      (_, day) => sourceDays.filter((date) => date!.first === firstDay + day).length,
    ),
  };
}

function leftOut(
  { lost, weakTies, thinTies, insideTies }: Result,
  actorsWithout: number,
): NaivePicture["leftOut"] {
  const interactions = (code: Code): NaivePicture["leftOut"][number] => ({
    code,
    what: "interactions",
    count: lost.filter((one) => one === code).length,
  });
  const all: NaivePicture["leftOut"] = [
    { code: "insideState", what: "ties", count: insideTies },
    ...(
      [
        "asOf",
        "status",
        "undated",
        "window",
        "kind",
        "topic",
        "source",
        "confidence",
        "text",
        "hidden",
        "type",
        "noTie",
        "leastStrength",
      ] as const
    ).map(interactions),
    { code: "leastStrength", what: "ties", count: weakTies },
    interactions("leastSources"),
    { code: "leastSources", what: "ties", count: thinTies },
    interactions("chain"),
    interactions("focus"),
    { code: "actorsWithout", what: "actors", count: actorsWithout },
  ];
  return all.filter(({ count }) => count > 0);
}
