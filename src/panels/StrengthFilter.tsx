import { type ReactNode, useId } from "react";
import type { FilterChange } from "./filterChange.ts";
import styles from "./FiltersPanel.module.css";
import panel from "./panel.module.css";

interface StrengthFilterProps {
  /** At least 1. */
  readonly least: number;
  /** True where no tie is left, so that asking for more would change nothing. */
  readonly none: boolean;
  readonly onChange: (change: FilterChange) => void;
}

/** Strength is a count of interactions, and small: a stepper, not a slider. */
export function StrengthFilter({ least, none, onChange }: StrengthFilterProps): ReactNode {
  const fieldId = useId();
  const set = (leastStrength: number): void => {
    if (Number.isSafeInteger(leastStrength) && leastStrength >= 1) onChange({ leastStrength });
  };
  return (
    <fieldset className={`${panel.section} ${styles.group}`}>
      <legend className="visually-hidden">Least strength</legend>
      <label className={styles.fieldName} htmlFor={fieldId}>
        Ties of at least
      </label>
      <div className={styles.stepper}>
        <span className={styles.step}>
          <button type="button" aria-label="One less" disabled={least <= 1} onClick={() => set(least - 1)}>
            −
          </button>
          <input
            id={fieldId}
            type="number"
            inputMode="numeric"
            min={1}
            step={1}
            value={least}
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => set(event.currentTarget.valueAsNumber)}
          />
          <button type="button" aria-label="One more" disabled={none} onClick={() => set(least + 1)}>
            +
          </button>
        </span>
        <span>{least === 1 ? "interaction" : "interactions"}</span>
      </div>
    </fieldset>
  );
}
