import type { ReactNode } from "react";
import type { Picture } from "../core/events/picture.ts";
import { CONFIDENCES } from "../core/model/vocabulary.ts";
import type { View } from "../core/view/view.ts";
import { CONFIDENCE_LABELS } from "./facetLabels.ts";
import type { FilterChange } from "./filterChange.ts";
import { WordFilter } from "./WordFilter.tsx";

interface ConfidenceFilterProps {
  readonly picture: Picture;
  readonly view: View;
  readonly onChange: (change: FilterChange) => void;
}

/** How sure the coding is, in three words. */
export function ConfidenceFilter({ picture, view, onChange }: ConfidenceFilterProps): ReactNode {
  return (
    <WordFilter
      title="Confidence"
      words={CONFIDENCES}
      labels={CONFIDENCE_LABELS}
      counts={picture.facets.confidences}
      ticked={view.confidence}
      active={view.confidence.length > 0}
      onTick={(confidence) => onChange({ confidence })}
    />
  );
}
