import { partFile, wholeFile } from "../formats/graphFile.ts";
import type { Graph, Story } from "../model/graph.ts";
import { search } from "../search/search.ts";
import { buildSearchIndex, type SearchIndex } from "../search/searchIndex.ts";
import type { View } from "../view/view.ts";
import { catalogueOf } from "./catalogueOf.ts";
import { columnsOf, rolledColumnsOf } from "./columns.ts";
import { inRowOrder } from "./dateColumns.ts";
import { dyadHistory } from "./dyadHistory.ts";
import { detailsReader } from "./interactionDetails.ts";
import { emptyMemory } from "./memory.ts";
import { mentionsOf } from "./mentionsOf.ts";
import type { OpenData } from "./openData.ts";
import type { Picture } from "./picture.ts";
import { query } from "./query.ts";
import { type ShownPart, shownPart } from "./shownPart.ts";
import { checkTold, rowsTold, toldStories } from "./toldStories.ts";

export function openGraph(graph: Graph): OpenData {
  const ordered = inRowOrder(graph);
  const columns = columnsOf(ordered);
  const recorded = { columns, memory: emptyMemory() };
  let rolled: typeof recorded | undefined;
  let index: SearchIndex | undefined;
  const answering = ({ rollUp }: View): typeof recorded => {
    if (rollUp === "none") return recorded;
    rolled ??= { columns: rolledColumnsOf(columns, ordered), memory: emptyMemory() };
    return rolled;
  };
  const catalogue = catalogueOf(ordered);
  const pictureOf = (view: View): Picture => query(answering(view).columns, view, answering(view).memory);
  const partOf = (view: View, stories: readonly Story[]): ShownPart => {
    const picture = pictureOf(view);
    const told = toldStories(stories, { catalogue, query: pictureOf });
    const interactions = rowsTold(picture, told).map((row) => ordered.interactions[row]!);
    const part = shownPart(graph, { view, picture, catalogue, interactions, stories: told });
    if (told.length > 0) checkTold(told, { view: part.view, picture }, catalogue, openGraph(part.graph));
    return part;
  };
  return {
    catalogue,
    query: pictureOf,
    interactions: detailsReader(ordered),
    dyad: (a, b) => dyadHistory(columns, a, b),
    mentions: (actor) => mentionsOf(columns, actor),
    search: (text, limit) => search((index ??= buildSearchIndex(ordered, columns)), text, limit),
    order: null,
    graphFile(request) {
      if (request.type === "whole") return wholeFile(graph, request.views, request.stories);
      const part = partOf(request.view, request.stories ?? []);
      return partFile(part.graph, part.view, request.form);
    },
  };
}
