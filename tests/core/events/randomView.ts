import { parseEdtf } from "../../../src/core/model/edtf.ts";
import type { Graph } from "../../../src/core/model/graph.ts";
import { ACTOR_TYPES, CONFIDENCES, MODALITIES } from "../../../src/core/model/vocabulary.ts";
import { type Chain, EMPTY_VIEW, type View, type Window } from "../../../src/core/view/view.ts";
import { pick, type Random, some } from "../../fixtures/randomGraph.ts";

/** A view that filters by about a third of the facets, with words and ids that the graph has, and now and then some it lacks. */
export function randomView(random: Random, graph: Graph): View {
  const sometimes = <T>(probability: number, value: () => T, otherwise: T): T =>
    random() < probability ? value() : otherwise;
  const ids = [...graph.actors.map(({ id }) => id as string), "nobody"];
  const summary = pick(random, graph.interactions)?.summary ?? "";
  return {
    ...EMPTY_VIEW,
    window: sometimes(0.6, () => randomWindow(random, graph), EMPTY_VIEW.window),
    asOf: sometimes(0.25, () => randomDay(random, graph), null),
    classes: sometimes(
      0.2,
      () => some(random, [...graph.codebook.classes.map(({ id }) => id), "no-class"], 0.4),
      [],
    ),
    kinds: sometimes(
      0.2,
      () => some(random, [...graph.codebook.kinds.map(({ id }) => id), "no-kind"], 0.4),
      [],
    ),
    actorTypes: sometimes(0.2, () => some(random, ACTOR_TYPES, 0.7), []),
    topics: sometimes(0.2, () => some(random, ["embassy", "river", "talks", "nothing"], 0.6), []),
    sources: sometimes(
      0.15,
      () =>
        some(
          random,
          graph.sources.map(({ id }) => id as string),
          0.6,
        ),
      [],
    ),
    status: sometimes(0.3, () => some(random, MODALITIES, 0.6), EMPTY_VIEW.status),
    confidence: sometimes(0.15, () => some(random, CONFIDENCES, 0.6), []),
    text: sometimes(
      0.2,
      () =>
        pick(random, [
          ...summary.split(" "),
          "ELAN",
          "uberall  spoke",
          "الاسم",
          "alias 3",
          "salt-trade",
          "  ",
          "zzz",
        ]),
      "",
    ),
    rollUp: random() < 0.35 ? "state" : "none",
    hidden: sometimes(0.25, () => some(random, ids, 0.2), []),
    leastStrength: sometimes(0.3, () => pick(random, [0, 2, 3]), 1),
    leastSources: sometimes(0.25, () => pick(random, [0, 2, 3]), 1),
    sizedBy: random() < 0.2 ? "ties" : "interactions",
    tiesDrawn: sometimes(0.3, () => pick(random, [1, 5, 40, "all" as const]), null),
    chain: sometimes(0.12, () => randomChain(random, ids), null),
    longestPause: sometimes(0.3, () => pick(random, [0, 2, 9]), null),
    focus: sometimes(0.25, () => some(random, ids, 0.15), []),
    hops: pick(random, [1, 2]),
  };
}

/** Two different actors, of whom one may be nobody; states stand first, and have chains. */
function randomChain(random: Random, ids: readonly string[]): Chain {
  const [from, to] = [Math.floor(random() ** 2 * ids.length), Math.floor(random() ** 2 * ids.length)];
  return [ids[from]!, ids[from === to ? (to + 1) % ids.length : to]!];
}

/** Open on either side, of one day, of some days, or the wrong way round. */
function randomWindow(random: Random, graph: Graph): Window {
  const [from, to] = [randomDay(random, graph), randomDay(random, graph)];
  const ordered = { from: Math.min(from, to), to: Math.max(from, to) };
  return pick(random, [
    ordered,
    ordered,
    ordered,
    { from, to: null },
    { from: null, to },
    { from, to: from },
    { from: ordered.to, to: ordered.from },
  ]);
}

function randomDay(random: Random, graph: Graph): number {
  const dates = graph.interactions.flatMap(({ date }) => (date === null ? [] : (parseEdtf(date) ?? [])));
  const [first, last] = [
    Math.min(...dates.map((date) => date.first)),
    Math.max(...dates.map((date) => date.last)),
  ];
  return Number.isFinite(first) ? first - 2 + Math.floor(random() * (last - first + 4)) : 0;
}
