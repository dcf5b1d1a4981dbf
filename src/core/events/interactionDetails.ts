import type { InteractionDetails } from "./catalogue.ts";
import type { OrderedGraph } from "./dateColumns.ts";

/**
 * A function giving the full records of rows, in the order asked, each with the brief of each of its
 * spans and the source of each of its citations. It throws a RangeError on a row that does not exist.
 */
export function detailsReader(
  graph: OrderedGraph,
): (rows: readonly number[]) => readonly InteractionDetails[] {
  const { interactions } = graph;
  const briefs = new Map(graph.briefs.map((brief) => [brief.id, brief]));
  const sources = new Map(graph.sources.map((source) => [source.id, source]));
  return (rows) =>
    rows.map((row) => {
      const interaction = interactions[row];
      if (interaction === undefined)
        throw new RangeError(`no interaction in row ${row}; expected 0 to ${interactions.length - 1}`);
      return {
        row,
        interaction,
        briefs: interaction.evidence.flatMap(({ brief }) => briefs.get(brief) ?? []),
        sources: interaction.sources.flatMap(({ source }) => sources.get(source) ?? []),
      };
    });
}
