import { openGraph } from "../events/openGraph.ts";
import type { Graph } from "../model/graph.ts";
import { EMPTY_VIEW } from "../view/view.ts";
import type { LayoutInput } from "./layoutInput.ts";

/** The layout's view of a graph: every tie and count that shows when nothing is filtered. */
export function layoutInputOf(graph: Graph): LayoutInput {
  const open = openGraph(graph);
  const { actors, ties } = open.query(EMPTY_VIEW);
  const id = (row: number | undefined): string => open.catalogue.actors[row ?? -1]?.id ?? "";
  return {
    actors: graph.actors,
    weights: Object.fromEntries(Array.from(actors.row, (row, place) => [id(row), actors.count[place] ?? 0])),
    ties: Array.from(ties.a, (a, tie) => ({ a: id(a), b: id(ties.b[tie]), count: ties.count[tie] ?? 0 })),
  };
}
