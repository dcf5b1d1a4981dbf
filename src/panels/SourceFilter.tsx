import type { ReactNode } from "react";
import type { Catalogue } from "../core/events/catalogue.ts";
import type { Picture } from "../core/events/picture.ts";
import type { View } from "../core/view/view.ts";
import { withCommas } from "../core/view/words.ts";
import { CollapsibleFilter } from "./CollapsibleFilter.tsx";
import { foundSources, sourcesByPublisher } from "./facetSources.ts";
import type { FilterChange } from "./filterChange.ts";
import { LongFilter } from "./LongFilter.tsx";
import { PublisherFilter } from "./PublisherFilter.tsx";

interface SourceFilterProps {
  readonly catalogue: Catalogue;
  readonly picture: Picture;
  readonly view: View;
  readonly onChange: (change: FilterChange) => void;
}

const FEW = 8;

/** Sources by publisher, closed at first: there may be hundreds. */
export function SourceFilter(props: SourceFilterProps): ReactNode {
  const { sources } = props.view;
  const inView = props.picture.facets.sources.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
  return (
    <CollapsibleFilter
      title="Source"
      gist={`${sources.length === 0 ? "any" : withCommas(sources.length)} of ${withCommas(inView)}`}
      gistTitle="Sources of the interactions that the other filters keep"
      active={sources.length > 0}
    >
      <Publishers {...props} />
    </CollapsibleFilter>
  );
}

function Publishers({ catalogue, picture, view, onChange }: SourceFilterProps): ReactNode {
  const publishers = sourcesByPublisher(catalogue, picture.facets);
  const ticked = new Set(view.sources);
  return (
    <LongFilter
      rows={publishers}
      found={(search) => foundSources(publishers, search)}
      isTicked={({ ids }) => ids.some((id) => ticked.has(id))}
      few={FEW}
      noun={["publisher", "publishers"]}
      fieldLabel="Find a publisher or title"
      fieldAtFirst
    >
      {(publisher, search) => (
        <PublisherFilter
          key={`${publisher.id} ${search}`}
          publisher={publisher}
          ticked={ticked}
          search={search}
          onTick={(sources) => onChange({ sources })}
        />
      )}
    </LongFilter>
  );
}
