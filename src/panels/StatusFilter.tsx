import type { ReactNode } from "react";
import type { Picture } from "../core/events/picture.ts";
import { MODALITIES } from "../core/model/vocabulary.ts";
import { DEFAULT_STATUS, type View } from "../core/view/view.ts";
import { withCommas } from "../core/view/words.ts";
import { STATUS_LABELS } from "./facetLabels.ts";
import type { FilterChange } from "./filterChange.ts";
import { WordFilter } from "./WordFilter.tsx";

interface StatusFilterProps {
  readonly picture: Picture;
  readonly view: View;
  readonly onChange: (change: FilterChange) => void;
}

/** What is said to have happened, and what is not: the one filter that is set at first. */
export function StatusFilter({ picture, view, onChange }: StatusFilterProps): ReactNode {
  const { statuses } = picture.facets;
  const { status } = view;
  const ofEach = MODALITIES.flatMap((word, row) =>
    status.includes(word) ? [`${word} ${withCommas(statuses[row] ?? 0)}`] : [],
  );
  const gist =
    ofEach.length === 0 ? "any" : ofEach.length > 2 ? `${ofEach.length} ticked` : ofEach.join(", ");
  return (
    <WordFilter
      title="Claim status"
      words={MODALITIES}
      labels={STATUS_LABELS}
      counts={statuses}
      ticked={status}
      active={status.toSorted().join() !== DEFAULT_STATUS.join()}
      gist={gist}
      remark={remarkOn(view)}
      onTick={(ticked) => onChange({ status: ticked })}
    />
  );
}

function remarkOn({ status }: View): string {
  return status.length === 0
    ? "Nothing ticked: all are kept."
    : "At first actual and claimed. Planned, denied and negated are drawn too, once ticked.";
}
