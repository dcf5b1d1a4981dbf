import { fingerprintOf } from "../model/fingerprint.ts";
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
  let fingerprint: string | undefined;
  return {
    ...rest,
    interactionIds: interactions.map(({ id }) => id),
    topics: topicsOf(graph),
    // Costs as much as half of reading the file, and not every copy of a graph is asked for it.
    get fingerprint() {
      return (fingerprint ??= fingerprintOf(graph));
    },
  };
}
