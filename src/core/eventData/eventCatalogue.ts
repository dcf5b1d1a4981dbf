import type { Catalogue } from "../events/catalogue.ts";
import type { Position } from "../model/graph.ts";
import { eventActorsOf } from "./eventActors.ts";
import type { EventData } from "./eventData.ts";
import { dataSetSource } from "./eventSource.ts";
import { numberedIds } from "./numberedIds.ts";

/** All of event data but the events: what the screen needs to name things. It crosses a worker boundary as columns. */
export type CatalogueColumns = Pick<
  EventData,
  "about" | "codebook" | "actors" | "sourceName" | "files" | "row" | "positions"
>;

/** The same in the form that a graph has, made on either side of that boundary. */
export function eventCatalogueOf(columns: CatalogueColumns): Catalogue {
  const { about, codebook, actors, row, positions } = columns;
  return {
    ...about,
    codebook,
    sources: [dataSetSource(columns)],
    actors: eventActorsOf(actors),
    interactionIds: numberedIds(row),
    topics: [],
    keyDates: [],
    positions: positions === undefined ? {} : positionsOf(actors.id, positions),
    views: [],
    stories: [],
  };
}

/** The same with other places for its actors, x and y in the order of the actors. */
export function laidOutAnew(catalogue: Catalogue, positions: Int32Array): Catalogue {
  const ids = catalogue.actors.map(({ id }) => id);
  return { ...catalogue, positions: positionsOf(ids, positions) };
}

function positionsOf(ids: readonly string[], positions: Int32Array): Record<string, Position> {
  return Object.fromEntries(
    ids.map((id, row): [string, Position] => [id, [positions[row * 2] ?? 0, positions[row * 2 + 1] ?? 0]]),
  );
}
