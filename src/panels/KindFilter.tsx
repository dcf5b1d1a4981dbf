import type { ReactNode } from "react";
import type { Catalogue } from "../core/events/catalogue.ts";
import type { Picture } from "../core/events/picture.ts";
import type { View } from "../core/view/view.ts";
import { ClassRow } from "./ClassRow.tsx";
import { CollapsibleFilter } from "./CollapsibleFilter.tsx";
import { ticksOr } from "./facetLabels.ts";
import type { FilterChange } from "./filterChange.ts";
import { withCommas } from "../core/view/words.ts";

interface KindFilterProps {
  readonly catalogue: Catalogue;
  readonly picture: Picture;
  readonly view: View;
  readonly onChange: (change: FilterChange) => void;
}

/** Classes with their live counts, each opening to its kinds. Counts leave this facet itself out. */
export function KindFilter({ catalogue, picture, view, onChange }: KindFilterProps): ReactNode {
  const { codebook } = catalogue;
  const { classCounts } = picture;
  const total = classCounts.reduce((sum, count) => sum + count, 0);
  const max = classCounts.reduce((most, count) => Math.max(most, count), 0);
  const ticked = view.classes.length + view.kinds.length;
  return (
    <CollapsibleFilter
      title="Kind of interaction"
      gist={ticksOr(ticked, withCommas(total))}
      gistTitle="Interactions that the other filters keep"
      active={ticked > 0}
      openAtFirst
    >
      <ul>
        {codebook.classes.map((kindClass, row) => (
          <ClassRow
            key={kindClass.id}
            kindClass={kindClass}
            row={row}
            codebook={codebook}
            picture={picture}
            max={max}
            choice={view}
            onChoose={({ classes, kinds }) => onChange({ classes, kinds })}
          />
        ))}
      </ul>
    </CollapsibleFilter>
  );
}
