import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import GraphologyGraph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { LayoutInput } from "../../../src/core/layout/layoutInput.ts";
import { layoutGraph } from "../../../src/core/layout/layoutGraph.ts";
import { type LargeGraph, weightsOf } from "../../../src/core/layout/large/largeGraph.ts";
import { layoutLarge, layoutStages } from "../../../src/core/layout/large/layoutLarge.ts";
import { mulberry32 } from "../../fixtures/randomGraph.ts";
import type { Pairs } from "./quality.ts";

const SEED = 7;
const SPREAD = 1000;

export interface Contestant {
  readonly name: string;
  /** It would take minutes above this. */
  readonly mostActors: number;
  run(graph: LargeGraph): Pairs;
}

export const CONTESTANTS: readonly Contestant[] = [
  { name: "Demarche, first stage", mostActors: Infinity, run: firstStage },
  { name: "Demarche", mostActors: Infinity, run: (graph) => layoutLarge(graph, SEED) },
  { name: "Demarche, by camps", mostActors: 1_000, run: byCamps },
  { name: "ForceAtlas2, 50 steps", mostActors: Infinity, run: (graph) => atlas(graph, 50, false) },
  { name: "ForceAtlas2, 200 steps", mostActors: 10_000, run: (graph) => atlas(graph, 200, false) },
  { name: "ForceAtlas2 LinLog, 200", mostActors: 10_000, run: (graph) => atlas(graph, 200, true) },
  { name: "d3-force, 300 ticks", mostActors: 10_000, run: (graph) => d3(graph, 300) },
  { name: "d3-force, 50 ticks", mostActors: Infinity, run: (graph) => d3(graph, 50) },
];

function firstStage(graph: LargeGraph): Pairs {
  for (const stage of layoutStages(graph, SEED)) return stage.positions();
  throw new Error("A layout has stages.");
}

/** The layout of small graphs; everybody a person, camps as countries. */
function byCamps(graph: LargeGraph): Pairs {
  const weights = weightsOf(graph);
  const idOf = (actor: number): string => `actor-${actor}`;
  const input: LayoutInput = {
    actors: Array.from(graph.camp, (camp, actor) => ({
      id: idOf(actor),
      shortName: "x".repeat(graph.labelLength[actor]!),
      type: "person",
      ...(camp < 0 ? {} : { country: `camp-${camp}` }),
    })),
    weights: Object.fromEntries(Array.from(weights, (weight, actor) => [idOf(actor), weight])),
    ties: Array.from(graph.a, (a, tie) => ({ a: idOf(a), b: idOf(graph.b[tie]!), count: graph.count[tie]! })),
  };
  const positions = layoutGraph(input, null);
  return input.actors.flatMap(({ id }) => positions[id]!);
}

/** With the settings that the library itself infers from the size. */
function atlas(graph: LargeGraph, iterations: number, linLogMode: boolean): Pairs {
  const random = mulberry32(SEED);
  const peer = new GraphologyGraph({ type: "undirected" });
  for (let actor = 0; actor < graph.actorCount; actor++)
    peer.addNode(actor, { x: SPREAD * random(), y: SPREAD * random() });
  graph.a.forEach((a, tie) => {
    if (a !== graph.b[tie]) peer.addEdge(a, graph.b[tie], { weight: graph.count[tie] });
  });
  const settings = { ...forceAtlas2.inferSettings(peer), linLogMode };
  const places = forceAtlas2(peer, { iterations, settings, getEdgeWeight: "weight" });
  return Array.from({ length: graph.actorCount }, (_, actor) => places[actor]!).flatMap(({ x, y }) => [x, y]);
}

function d3(graph: LargeGraph, ticks: number): Pairs {
  const bodies = Array.from(graph.camp, () => ({ x: NaN, y: NaN }));
  const links = Array.from(graph.a, (source, tie) => ({ source, target: graph.b[tie]! }));
  const simulation = forceSimulation(bodies)
    .randomSource(mulberry32(SEED))
    .force("ties", forceLink(links))
    .force("charge", forceManyBody())
    .force("x", forceX(0).strength(0.05))
    .force("y", forceY(0).strength(0.05))
    .stop();
  simulation.alphaDecay(1 - 0.001 ** (1 / ticks)).tick(ticks);
  return bodies.flatMap(({ x, y }) => [x, y]);
}
