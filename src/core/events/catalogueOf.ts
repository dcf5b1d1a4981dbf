import type { Catalogue } from "./catalogue.ts";
import type { OrderedGraph } from "./dateColumns.ts";
import { topicsOf } from "./columns.ts";

export function catalogueOf(graph: OrderedGraph): Catalogue {
  const {
    format: _format,
    version: _version,
    inRowOrder: _order,
    briefs: _briefs,
    interactions,
    ...rest
  } = graph;
  return { ...rest, interactionIds: interactions.map(({ id }) => id), topics: topicsOf(graph) };
}
