import { type ReactNode, useId } from "react";
import type { View } from "../core/view/view.ts";
import type { FilterChange } from "./filterChange.ts";
import styles from "./FiltersPanel.module.css";
import panel from "./panel.module.css";
import { Stepper } from "./Stepper.tsx";

interface TieFilterProps {
  readonly view: Pick<View, "leastStrength" | "leastSources">;
  /** True where no tie is left, so that asking for more would change nothing. */
  readonly none: boolean;
  readonly onChange: (change: FilterChange) => void;
}

const TITLE = "Ties of at least";

/** The least that a tie must have: interactions, and sources that do not repeat each other. Both are small: steppers. */
export function TieFilter({ view, none, onChange }: TieFilterProps): ReactNode {
  const titleId = useId();
  return (
    <div className={`${panel.section} ${styles.group}`} role="group" aria-labelledby={titleId}>
      <span id={titleId} className={styles.fieldName}>
        {TITLE}
      </span>
      <Stepper
        title={TITLE}
        value={view.leastStrength}
        noun={["interaction", "interactions"]}
        none={none}
        onChange={(leastStrength) => onChange({ leastStrength })}
      />
      <Stepper
        title={TITLE}
        value={view.leastSources}
        noun={["independent source", "independent sources"]}
        explanation="Two reports of one publisher, or that name the same agency, are one source"
        none={none}
        onChange={(leastSources) => onChange({ leastSources })}
      />
    </div>
  );
}
