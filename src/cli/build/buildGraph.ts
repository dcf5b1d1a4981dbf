import { layoutGraph } from "../../core/layout/layoutGraph.ts";
import { layoutInputOf } from "../../core/layout/layoutInputOf.ts";
import { parseCampRules } from "../../core/layout/parseCampRules.ts";
import type { Graph } from "../../core/model/graph.ts";
import { messageOf } from "../../core/model/messageOf.ts";
import { parseGraph } from "../../core/model/parse.ts";
import { assembleGraph } from "./assemble.ts";
import { type DataFolder, readDataFolder } from "./dataFolder.ts";
import { graphText } from "../../core/formats/graphText.ts";
import { inputPlace } from "./inputPlace.ts";
import { provenanceFaults } from "./provenance.ts";

export type BuildResult =
  | { readonly ok: true; readonly graph: Graph; readonly text: string }
  | { readonly ok: false; readonly faults: readonly string[] };

/**
 * Builds the graph file of a data folder. Nothing is set aside here: any fault at all fails the
 * build, and is told with the input file and the place in it. The same inputs give the same bytes.
 */
export function buildGraph(folder: string): BuildResult {
  try {
    return builtFrom(readDataFolder(folder));
  } catch (error) {
    return { ok: false, faults: [messageOf(error)] };
  }
}

/** Faults of the inputs themselves are told first: a quote that fails would draw others after it. */
function builtFrom(folder: DataFolder): BuildResult {
  const { graph: input, origins, faults } = assembleGraph(folder);
  if (faults.length > 0) return { ok: false, faults };
  const parsed = parseGraph(input);
  const problems =
    parsed.ok && parsed.problems.length === 0 ? provenanceFaults(parsed.graph) : parsed.problems;
  const placed = problems.map(({ path, message }) => `${inputPlace(path, origins)}: ${message}`);
  if (!parsed.ok || placed.length > 0) return { ok: false, faults: placed };
  const positions = layoutGraph(layoutInputOf(parsed.graph), parseCampRules(folder.layout.content));
  const graph: Graph = { ...parsed.graph, positions };
  return { ok: true, graph, text: graphText(graph) };
}
