import type { Catalogue } from "../core/events/catalogue.ts";
import type { FacetCounts } from "../core/events/picture.ts";
import { publishersOf } from "../core/events/publishers.ts";
import { isFound, ranked, type FacetRow } from "./facetChoice.ts";

/** A publisher with its sources: the label of each is its title, the id of the publisher is its name. */
export interface PublisherRows extends FacetRow {
  /** Ids of all its sources, whichever of them a search has left in `sources`. */
  readonly ids: readonly string[];
  readonly sources: readonly SourceRow[];
}
export interface SourceRow extends FacetRow {
  readonly date: string | null;
}

/** Publishers and their sources, those with most interactions first. A count is of interactions, each once. */
export function sourcesByPublisher(catalogue: Catalogue, facets: FacetCounts): readonly PublisherRows[] {
  const sources = new Map<string, SourceRow[]>();
  catalogue.sources.forEach(({ id, publisher, title, date }, row) => {
    const source = { id, label: title ?? id, count: facets.sources[row] ?? 0, date };
    const known = sources.get(publisher);
    if (known === undefined) sources.set(publisher, [source]);
    else known.push(source);
  });
  return ranked(
    publishersOf(catalogue.sources).map((publisher, row) => ({
      id: publisher,
      label: publisher,
      count: facets.publishers[row] ?? 0,
      ids: (sources.get(publisher) ?? []).map(({ id }) => id),
      sources: ranked(sources.get(publisher) ?? []),
    })),
  );
}

/** Publishers of which the name, or the title of a source, has the words; of the latter only those sources. */
export function foundSources(publishers: readonly PublisherRows[], search: string): readonly PublisherRows[] {
  return publishers.flatMap((publisher) => {
    if (isFound(publisher.label, search)) return [publisher];
    const sources = publisher.sources.filter(({ label }) => isFound(label, search));
    return sources.length === 0 ? [] : [{ ...publisher, sources }];
  });
}
