import { useId } from "react";
import type { Window } from "../core/view/view.ts";
import type { Span } from "../core/timeline/span.ts";
import { type Direction, STEP_UNITS, type StepUnit, stepWindow } from "./stepWindow.ts";
import styles from "./Timeline.module.css";
import type { OnWindow } from "./useWindowGesture.ts";

interface StepButtonProps {
  readonly direction: Direction;
  readonly unit: StepUnit;
  readonly window: Window;
  readonly span: Span;
  readonly onWindow: OnWindow;
}

/** Stays focusable at the end of the data, so that a person stepping there does not lose their place. */
export function StepButton({ direction, unit, window, span, onWindow }: StepButtonProps) {
  const stepped = stepWindow(window, span, unit, direction);
  const name = stepName(window, unit, direction);
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={name}
      title={name}
      aria-disabled={stepped === null}
      onClick={() => stepped !== null && onWindow(stepped, "end")}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={direction === "back" ? "M10 3 5 8l5 5" : "M6 3l5 5-5 5"} />
      </svg>
    </button>
  );
}

function stepName(window: Window, unit: StepUnit, direction: Direction): string {
  const isOpen = window.from === null && window.to === null;
  if (isOpen) return `Show the ${direction === "forward" ? "first" : "last"} ${unit} only`;
  return `Move the window one ${unit} ${direction}`;
}

/** "Step by Day Week Month". */
export function StepUnits({
  unit,
  onUnit,
}: {
  readonly unit: StepUnit;
  readonly onUnit: (unit: StepUnit) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles.units}>
      <legend className={styles.legend}>Step by</legend>
      {STEP_UNITS.map((choice) => (
        <label key={choice} className={styles.unit}>
          <input
            type="radio"
            name={name}
            className={styles.radio}
            checked={choice === unit}
            onChange={() => onUnit(choice)}
          />
          <span>{choice[0]?.toUpperCase() + choice.slice(1)}</span>
        </label>
      ))}
    </fieldset>
  );
}
