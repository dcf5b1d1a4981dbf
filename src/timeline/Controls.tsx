import type { Window } from "../core/view/view.ts";
import { DateFields } from "./DateFields.tsx";
import { windowLine } from "./describe.ts";
import { PlayButton, PlaySpeed, PlayStatus } from "./PlayControls.tsx";
import type { Span } from "../core/timeline/span.ts";
import { StepButton, StepUnits } from "./StepControls.tsx";
import type { Direction, StepUnit } from "./stepWindow.ts";
import styles from "./Timeline.module.css";
import type { Play } from "./usePlay.ts";
import type { OnWindow } from "./useWindowGesture.ts";

interface ControlsProps {
  readonly window: Window;
  readonly span: Span;
  readonly unit: StepUnit;
  readonly onUnit: (unit: StepUnit) => void;
  readonly play: Play;
  readonly interactionsShown: number;
  readonly possibleTotal: number;
  readonly onWindow: OnWindow;
  readonly compact: boolean;
}

/** The window in words and figures: playing, steps, typed dates, and what it holds. */
export function Controls(props: ControlsProps) {
  const { window, span, unit, play, onWindow, compact } = props;
  const step = (direction: Direction) => (
    <StepButton direction={direction} unit={unit} window={window} span={span} onWindow={onWindow} />
  );
  const fields = <DateFields window={window} span={span} onWindow={onWindow} />;
  const units = <StepUnits unit={unit} onUnit={props.onUnit} />;
  if (compact) {
    return (
      <div className={styles.controls}>
        <PlayButton direction="forward" play={play} />
        {fields}
        <div className={styles.steps}>
          <PlayButton direction="back" play={play} />
          {step("back")}
          {step("forward")}
          {units}
        </div>
        <PlayStatus play={play} />
      </div>
    );
  }
  return (
    <div className={styles.controls}>
      <h2 className="visually-hidden">Time window</h2>
      <div className={styles.heading}>
        <PlayButton direction="back" play={play} />
        <PlayButton direction="forward" play={play} />
        {step("back")}
        {step("forward")}
        <PlaySpeed unit={unit} />
      </div>
      {fields}
      {units}
      <p className={styles.line}>{windowLine(window, span, props.interactionsShown, props.possibleTotal)}</p>
      <PlayStatus play={play} />
    </div>
  );
}
