import type { InteractionDetails } from "../events/catalogue.ts";
import { withCommas } from "../view/words.ts";
import type { Brief, Interaction } from "../model/graph.ts";
import { briefId } from "../model/ids.ts";

/** A graph file holds every record in full: of more, it would no longer open in a moment. */
export const MOST_IN_GRAPH = 10_000;

/** Throws where there are more interactions than a graph file of event data holds. */
export function refuseTooMany(count: number): void {
  if (count <= MOST_IN_GRAPH) return;
  throw new Error(
    `These are ${withCommas(count)} interactions; a graph file of machine-coded data holds at most ${withCommas(MOST_IN_GRAPH)}. Narrow the window or filter, or download a table.`,
  );
}

/**
 * Records in the form that a graph file asks for: it wants a text behind each interaction, and a
 * machine-coded data set has none. So there is one of our own words, which says what the rows are,
 * a line a row.
 */
export function inWordsOfRows(
  records: readonly InteractionDetails[],
  sourceName: string,
): { readonly brief: Brief; readonly interactions: readonly Interaction[] } {
  const id = briefId("rows-in-words");
  let text = `Rows of ${sourceName}, each in our words. They were coded by a machine, and nobody here has checked them.\n`;
  const interactions = records.map(({ interaction }) => {
    const start = text.length;
    text += `${interaction.date ?? ""}: ${interaction.summary}`;
    const span = { brief: id, start, end: text.length };
    text += ` (${interaction.sources[0]?.locator ?? ""})\n`;
    return { ...interaction, evidence: [span] };
  });
  const sources = records.slice(0, 1).flatMap((record) => record.sources.map((source) => source.id));
  const [first, last] = [interactions[0]?.date, interactions.at(-1)?.date];
  const date = first === last ? (first ?? "") : `${first}/${last}`;
  const brief: Brief = { id, title: `Rows of ${sourceName} in words`, date, text, sources, origin: "digest" };
  return { brief, interactions };
}
