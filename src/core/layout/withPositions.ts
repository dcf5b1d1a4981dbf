import type { Graph } from "../model/graph.ts";
import { positionsOfMany } from "./large/positionsOfMany.ts";
import { layoutGraph } from "./layoutGraph.ts";
import { layoutInputOf } from "./layoutInputOf.ts";
import { hasPosition } from "./positionOf.ts";

/** More actors than this are laid out by their strongest ties: from here on that is better by every measure of the bench. */
const MANY_ACTORS = 500;

/** The graph with a position for every actor. Stored positions stay; missing ones come from the default layout. */
export function withPositions(graph: Graph): Graph {
  if (graph.actors.every(({ id }) => hasPosition(graph.positions, id))) return graph;
  const input = layoutInputOf(graph);
  if (graph.actors.length > MANY_ACTORS)
    return { ...graph, positions: positionsOfMany(input, graph.positions) };
  return { ...graph, positions: { ...layoutGraph(input, null), ...graph.positions } };
}
