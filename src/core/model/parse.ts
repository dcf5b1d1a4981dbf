import type { Graph } from "./graph.ts";
import { parseActors } from "./parseActors.ts";
import { parseCodebook } from "./parseCodebook.ts";
import { headerFaults, parseTexts } from "./parseHeader.ts";
import { parseInteraction, type Referents } from "./parseInteractions.ts";
import { parseKeyDates, parsePositions, parseStories, parseViews } from "./parsePresentation.ts";
import { parseBrief, parseSource } from "./parseSources.ts";
import type { Problem } from "./problem.ts";
import { listed, newProblemLog } from "./problemLog.ts";
import { below, type Found, itemsOf } from "./readRecord.ts";
import { newRegister, registerAll } from "./references.ts";

export type ParseResult =
  | { readonly ok: true; readonly graph: Graph; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Any value into a graph in which every id resolves, every date is one and every span holds. A file
 * that is no graph file of a known version is refused. In any other a broken record is set aside,
 * and with it, each with a path of its own, whatever stands on it; the rest loads. Unknown fields
 * are left out. Never throws, and never follows the input deeper than the format goes.
 */
export function parseGraph(input: unknown): ParseResult {
  const faults = headerFaults(input);
  if (faults.length > 0) return { ok: false, problems: faults };
  const found: Found = { value: input, path: "", log: newProblemLog() };
  const graph = graphFrom(found);
  return { ok: true, graph, problems: listed(found.log) };
}

/** In the order in which records depend on each other. */
function graphFrom(found: Found): Graph {
  const texts = parseTexts(found);
  const { codebook, kindIds } = parseCodebook(below(found, "codebook"));
  const sourceIds = newRegister("source");
  const sources = registerAll(sourceIds, itemsOf(below(found, "sources"), "sources"), parseSource);
  const briefIds = newRegister("brief");
  const briefs = registerAll(briefIds, itemsOf(below(found, "briefs"), "briefs"), (brief) =>
    parseBrief(brief, sourceIds),
  );
  const { actors, actorIds } = parseActors(below(found, "actors"));
  const referents: Referents = {
    kindIds,
    actorIds,
    sourceIds,
    briefIds,
    briefs: new Map(briefs.map((brief) => [brief.id, brief])),
  };
  const interactionIds = newRegister("interaction");
  const interactions = registerAll(
    interactionIds,
    itemsOf(below(found, "interactions"), "interactions"),
    (interaction) => parseInteraction(interaction, referents),
  );
  return {
    format: "demarche-graph",
    version: 1,
    ...texts,
    codebook,
    sources,
    briefs,
    actors,
    interactions,
    keyDates: parseKeyDates(below(found, "keyDates"), interactionIds),
    positions: parsePositions(below(found, "positions"), actorIds),
    views: parseViews(below(found, "views")),
    stories: parseStories(below(found, "stories")),
  };
}
