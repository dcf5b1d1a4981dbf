import type { Catalogue, DyadHistory } from "../events/catalogue.ts";
import type { OpenData } from "../events/openData.ts";
import { shownPart } from "../events/shownPart.ts";
import { rowsTold, toldStories } from "../events/toldStories.ts";
import { type GraphFile, type GraphRequest, partFile, wholeFile } from "../formats/graphFile.ts";
import type { Graph } from "../model/graph.ts";
import { search } from "../search/search.ts";
import type { SearchIndex } from "../search/searchIndex.ts";
import type { View } from "../view/view.ts";
import { eventCatalogueOf } from "./eventCatalogue.ts";
import type { EventData } from "./eventData.ts";
import { inWordsOfRows, refuseTooMany } from "./eventGraph.ts";
import { type EventIndex, eventIndexOf } from "./eventIndex.ts";
import { emptyEventMemory } from "./eventMemory.ts";
import { eventOrdering } from "./eventOrder.ts";
import { eventPicture } from "./eventPicture.ts";
import { eventReader } from "./eventRecords.ts";
import { eventSearchIndex } from "./eventSearch.ts";
import { eventTextOf } from "./eventText.ts";

/** Event data ready for questions, whose actors may be given other places: x and y of each, one pair after another. */
export interface OpenEvents extends OpenData {
  layOut(positions: Int32Array): void;
}

/** Event data ready for questions. The columns of days, kinds and actors are not needed after it. */
export function openEvents(data: EventData): OpenEvents {
  const { codebook, actors, sourceName, files } = data;
  const index = eventIndexOf(data);
  const memory = emptyEventMemory(index, () => eventTextOf({ codebook, actors }));
  const { catalogued, layOut } = lateCatalogue(data, index);
  let reader: ReturnType<typeof eventReader> | undefined;
  const interactions: OpenData["interactions"] = (rows) => {
    reader ??= eventReader(index, { codebook, files }, catalogued().actors, catalogued().sources[0]!);
    return reader(rows);
  };
  const query: OpenData["query"] = (view) => eventPicture(index, view, memory);
  let searched: SearchIndex | undefined;
  let ordering: ReturnType<typeof eventOrdering> | undefined;
  const open: OpenEvents = {
    get catalogue() {
      return catalogued();
    },
    query,
    interactions,
    dyad: (a, b) => dyadHistoryOf(index, a, b),
    mentions: (actor) => rowsOfActor(index, actor),
    search(text, limit) {
      searched ??= eventSearchIndex({
        index,
        codebook,
        actors: catalogued().actors,
        text: memory.text,
        interaction: (row) => interactions([row])[0]?.interaction,
      });
      return search(searched, text, limit);
    },
    order(view, order) {
      ordering ??= eventOrdering(index, codebook, actors.name);
      return ordering(query(view).interactions, order);
    },
    layOut,
    graphFile: (request) => eventGraphFile(open, sourceName, request),
  };
  return open;
}

/** Made when it is first asked for: records of all actors take a while, and whoever draws has its own. */
function lateCatalogue(data: EventData, { row }: EventIndex) {
  const { about, codebook, actors, sourceName, files } = data;
  let { positions } = data;
  let catalogue: Catalogue | undefined;
  return {
    catalogued: (): Catalogue =>
      (catalogue ??= eventCatalogueOf({ about, codebook, actors, sourceName, files, row, positions })),
    layOut(better: Int32Array): void {
      positions = better;
      catalogue = undefined;
    },
  };
}

function dyadHistoryOf({ initiator, target }: EventIndex, one: number, other: number): DyadHistory {
  const tied: number[] = [];
  for (let row = 0; row < initiator.length; row += 1) {
    const isThere = initiator[row] === one && target[row] === other;
    if (isThere || (initiator[row] === other && target[row] === one)) tied.push(row);
  }
  return { tied, namedTogether: [] };
}

function rowsOfActor({ initiator, target }: EventIndex, actor: number): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < initiator.length; row += 1)
    if (initiator[row] === actor || target[row] === actor) rows.push(row);
  return rows;
}

/** The whole, or the part that a view shows, where it is not too much for a graph file. */
function eventGraphFile(open: OpenData, sourceName: string, request: GraphRequest): GraphFile {
  const { catalogue } = open;
  if (request.type === "whole") {
    refuseTooMany(catalogue.interactionIds.length);
    const rows = Array.from({ length: catalogue.interactionIds.length }, (_, row) => row);
    return wholeFile(graphOf(open, sourceName, rows), request.views, request.stories);
  }
  const { view, stories = [] } = request;
  const picture = open.query(view);
  const told = toldStories(stories, open);
  const rows = rowsTold(picture, told);
  refuseTooMany(rows.length);
  const graph = graphOf(open, sourceName, rows);
  const shown = { view, picture, catalogue, interactions: graph.interactions, stories: told };
  const part: { readonly graph: Graph; readonly view: View } = shownPart(graph, shown);
  return partFile(part.graph, part.view, request.form);
}

function graphOf({ catalogue, interactions }: OpenData, sourceName: string, rows: readonly number[]): Graph {
  const { interactionIds: _ids, topics: _topics, fingerprint: _fingerprint, ...rest } = catalogue;
  const told = inWordsOfRows(interactions(rows), sourceName);
  return {
    format: "demarche-graph",
    version: 1,
    ...rest,
    briefs: rows.length === 0 ? [] : [told.brief],
    interactions: told.interactions,
  };
}
