import { type ReactNode, useId } from "react";
import styles from "./Export.module.css";

interface SegmentsProps<Value extends string> {
  /** What is chosen, for a screen reader. */
  readonly legend: string;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few, side by side: radio buttons, drawn as a row of segments. */
export function Segments<Value extends string>(props: SegmentsProps<Value>): ReactNode {
  const { legend, options, value, onChange } = props;
  const name = useId();
  return (
    <fieldset className={styles.segments}>
      <legend className="visually-hidden">{legend}</legend>
      {options.map(([option, label]) => (
        <label key={option} className={styles.segment}>
          <input
            type="radio"
            name={name}
            checked={option === value}
            onChange={() => onChange(option)}
            className="visually-hidden"
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
