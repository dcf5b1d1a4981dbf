import type { Graph } from "../model/graph.ts";
import { layoutGraph } from "./layoutGraph.ts";
import { layoutInputOf } from "./layoutInputOf.ts";
import { hasPosition } from "./positionOf.ts";

/** The graph with a position for every actor. Stored positions stay; missing ones come from the default layout. */
export function withPositions(graph: Graph): Graph {
  if (graph.actors.every(({ id }) => hasPosition(graph.positions, id))) return graph;
  const found = layoutGraph(layoutInputOf(graph), null);
  return { ...graph, positions: { ...found, ...graph.positions } };
}
