import { type ReactNode, useId } from "react";
import styles from "./FiltersPanel.module.css";

interface StepperProps {
  /** What is said before the number: "Ties of at least". */
  readonly title: string;
  /** At least 1. */
  readonly value: number;
  /** What is counted. */
  readonly noun: readonly [one: string, many: string];
  readonly explanation?: string;
  /** True where more would change nothing. */
  readonly none: boolean;
  readonly onChange: (value: number) => void;
}

/** A small whole number, 1 or more, with a button for one less and one more. */
export function Stepper({
  title,
  value,
  noun: [one, many],
  explanation,
  none,
  onChange,
}: StepperProps): ReactNode {
  const fieldId = useId();
  const set = (next: number): void => {
    if (Number.isSafeInteger(next) && next >= 1) onChange(next);
  };
  return (
    <div className={styles.stepper} title={explanation}>
      <span className={styles.step}>
        <button
          type="button"
          aria-label={`One ${one} less`}
          disabled={value <= 1}
          onClick={() => set(value - 1)}
        >
          −
        </button>
        <input
          id={fieldId}
          type="number"
          aria-label={`${title} ${value === 1 ? one : many}`}
          inputMode="numeric"
          min={1}
          step={1}
          value={value}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => set(event.currentTarget.valueAsNumber)}
        />
        <button type="button" aria-label={`One ${one} more`} disabled={none} onClick={() => set(value + 1)}>
          +
        </button>
      </span>
      <label htmlFor={fieldId}>{value === 1 ? one : many}</label>
    </div>
  );
}
