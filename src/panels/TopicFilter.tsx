import { type ReactNode, useMemo } from "react";
import type { Catalogue } from "../core/events/catalogue.ts";
import type { Picture } from "../core/events/picture.ts";
import { topicSpeller } from "../core/view/topicWords.ts";
import type { View } from "../core/view/view.ts";
import { withCommas } from "../core/view/words.ts";
import { CollapsibleFilter } from "./CollapsibleFilter.tsx";
import { isFound, ranked, toggled } from "./facetChoice.ts";
import { ticksOr } from "./facetLabels.ts";
import type { FilterChange } from "./filterChange.ts";
import { LongFilter } from "./LongFilter.tsx";
import { TickRow } from "./TickRow.tsx";

interface TopicFilterProps {
  readonly catalogue: Catalogue;
  readonly picture: Picture;
  readonly view: View;
  readonly onChange: (change: FilterChange) => void;
}

const FEW = 4;

/** The commonest topics of this view and those ticked; the rest on request. */
export function TopicFilter({ catalogue, picture, view, onChange }: TopicFilterProps): ReactNode {
  const { topics } = picture.facets;
  const spelt = useMemo(() => topicSpeller(catalogue), [catalogue]);
  if (catalogue.topics.length === 0) return null;
  const rows = ranked(catalogue.topics.map((id, row) => ({ id, label: spelt(id), count: topics[row] ?? 0 })));
  const inView = rows.filter(({ count }) => count > 0).length;
  return (
    <CollapsibleFilter
      title="Topic"
      gist={ticksOr(view.topics.length, withCommas(inView))}
      gistTitle="Topics of the interactions that the other filters keep"
      active={view.topics.length > 0}
      openAtFirst
    >
      <LongFilter
        rows={rows}
        found={(search) => rows.filter(({ label }) => isFound(label, search))}
        isTicked={({ id }) => view.topics.includes(id)}
        few={FEW}
        noun={["topic", "topics"]}
        fieldLabel="Find a topic"
      >
        {({ id, label, count }) => (
          <li key={id}>
            <TickRow
              label={label}
              count={count}
              ticked={view.topics.includes(id) ? "all" : "none"}
              onToggle={() => onChange({ topics: toggled(view.topics, id) })}
            />
          </li>
        )}
      </LongFilter>
    </CollapsibleFilter>
  );
}
