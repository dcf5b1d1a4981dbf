import { useState } from "react";
import type { Window } from "../core/view/view.ts";
import { binUnit } from "./bins.ts";
import { DateFields } from "./DateFields.tsx";
import { windowLine } from "./describe.ts";
import type { Span } from "./span.ts";
import { StepButton, StepUnits } from "./StepControls.tsx";
import type { Direction, StepUnit } from "./stepWindow.ts";
import styles from "./Timeline.module.css";
import type { OnWindow } from "./useWindowGesture.ts";

interface ControlsProps {
  readonly window: Window;
  readonly span: Span;
  readonly interactionsShown: number;
  readonly possibleTotal: number;
  readonly onWindow: OnWindow;
  readonly compact: boolean;
}

/** The window in words and figures: typed dates, steps, and what it holds. */
export function Controls({
  window,
  span,
  interactionsShown,
  possibleTotal,
  onWindow,
  compact,
}: ControlsProps) {
  const [chosen, setChosen] = useState<StepUnit | null>(null);
  const unit = chosen ?? usualStep(span);
  const button = (direction: Direction) => (
    <StepButton direction={direction} unit={unit} window={window} span={span} onWindow={onWindow} />
  );
  const fields = <DateFields window={window} span={span} onWindow={onWindow} />;
  if (compact) {
    return (
      <div className={styles.controls}>
        {button("back")}
        {fields}
        {button("forward")}
      </div>
    );
  }
  return (
    <div className={styles.controls}>
      <div className={styles.heading}>
        <h2 className={styles.title}>Time window</h2>
        {button("back")}
        {button("forward")}
      </div>
      {fields}
      <StepUnits unit={unit} onUnit={setChosen} />
      <p className={styles.line}>{windowLine(window, span, interactionsShown, possibleTotal)}</p>
    </div>
  );
}

const ORDINARY_WIDTH_PX = 1000;

/** Until a person chooses: a day, or for data too long to be drawn by day, what they are drawn by. */
function usualStep(span: Span): StepUnit {
  const unit = binUnit(span.days, ORDINARY_WIDTH_PX);
  return unit === "year" ? "month" : unit;
}
