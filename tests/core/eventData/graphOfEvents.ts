import type { EventData } from "../../../src/core/eventData/eventData.ts";
import { openEvents } from "../../../src/core/eventData/openEvents.ts";
import type { Graph } from "../../../src/core/model/graph.ts";

/** The same events as a graph: what the general engine answers of it is what the fast one must answer. */
export function graphOfEvents(data: EventData): Graph {
  const open = openEvents(data);
  const { fingerprint: _fingerprint, ...about } = data.about;
  return {
    format: "demarche-graph",
    version: 1,
    ...about,
    codebook: data.codebook,
    sources: open.catalogue.sources,
    briefs: [],
    actors: open.catalogue.actors,
    interactions: open.interactions(Array.from(data.day.keys())).map(({ interaction }) => interaction),
    keyDates: [],
    positions: {},
    views: [],
    stories: [],
  };
}
